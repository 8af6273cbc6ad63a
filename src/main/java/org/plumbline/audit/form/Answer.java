package org.plumbline.audit.form;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/** The answer to one question of an audit, perhaps half written. */
@Entity
@Table(name = "audit_answer")
public class Answer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private String question;

    @Embedded
    private AnswerContent content = AnswerContent.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerCode challengedCode;

    private String answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    public Answer(UUID auditId, String question) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.question = question;
        this.answeredBy = "";
        this.answeredAt = Instant.EPOCH;
    }

    /** Takes the whole content; returns whether the code changed. */
    public boolean take(AnswerContent given, String by, Instant at) {
        boolean changed = content.code() != given.code();
        content = given;
        answeredBy = by;
        answeredAt = at;
        return changed;
    }

    /** The dates of the case contradict the answer; that is remembered when it is changed. */
    public void challenge() {
        challengedCode = content.code();
    }

    /** Counts the saves, from 1; 0 means "not stored yet". */
    public int number() {
        return version == null ? 0 : version + 1;
    }

    public DeskAnswer view() {
        return new DeskAnswer(content, number(), answeredBy, answeredAt);
    }

    UUID auditId() {
        return auditId;
    }

    /** The id of the question. */
    public String question() {
        return question;
    }
}

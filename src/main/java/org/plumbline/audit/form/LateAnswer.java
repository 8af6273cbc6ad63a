package org.plumbline.audit.form;

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

/** The answer that late evidence gave in place of "not evidenced"; the first answer is kept beside it. */
@Entity
@Table(name = "audit_late_answer")
public class LateAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private String question;

    @Enumerated(EnumType.STRING)
    private AnswerCode code;

    private String evidence;
    private String filedAt;
    private String manager;
    private String suppliedBy;
    private Instant suppliedAt;

    @SuppressWarnings("NullAway.Init")
    protected LateAnswer() {}

    public LateAnswer(UUID auditId, LateEvidenceInput input, AnswerCode code, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.question = input.question();
        this.code = code;
        this.evidence = input.evidence().strip();
        this.filedAt = input.filedAt().strip();
        this.manager = input.manager().strip();
        this.suppliedBy = by;
        this.suppliedAt = at;
    }

    UUID auditId() {
        return auditId;
    }

    String question() {
        return question;
    }

    AnswerCode code() {
        return code;
    }

    /** As the certificate shows it; texts about the case are left out where the case is not identified. */
    public LateEvidenceView view(boolean identified) {
        return new LateEvidenceView(
                code,
                identified ? evidence : null,
                identified ? filedAt : null,
                identified ? manager : null,
                suppliedAt);
    }
}

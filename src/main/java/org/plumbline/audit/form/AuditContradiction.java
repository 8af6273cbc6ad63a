package org.plumbline.audit.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/** Answers to one question that the dates of the audited case contradict, frozen when the audit was started. */
@Entity
@Table(name = "audit_contradiction")
class AuditContradiction {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID auditId;
    private String code;
    private String question;
    private String answers;
    private @Nullable String pattern;
    private String says;

    @SuppressWarnings("NullAway.Init")
    protected AuditContradiction() {}

    /**
     * A contradiction in words.
     *
     * @param pattern of the flag that it rests on; absent where it rests on a timescale
     */
    AuditContradiction(
            UUID auditId,
            String code,
            String question,
            Collection<AnswerCode> answers,
            @Nullable String pattern,
            String says) {
        this.id = UUID.randomUUID();
        this.auditId = auditId;
        this.code = code;
        this.question = question;
        this.answers = answers.stream().sorted().map(AnswerCode::name).collect(Collectors.joining());
        this.pattern = pattern;
        this.says = says;
    }

    /** Whether it contradicts the answer; not any more when the flag that it rests on does not count. */
    boolean contradicts(String toQuestion, AnswerCode answer, List<AuditFlag> flags) {
        return question.equals(toQuestion)
                && answers.contains(answer.name())
                && (pattern == null
                        || flags.stream().anyMatch(flag -> flag.pattern().equals(pattern) && !flag.mitigated()));
    }

    Challenge challenge() {
        return new Challenge(code, pattern, says, true);
    }

    @Override
    public String toString() {
        return "%s %s %s: %s".formatted(code, question, answers, says);
    }
}

package org.plumbline.audit.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.audit.round.MitigationRules;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;

/** Parts of outcomes as the queries of the figures find them, each with the audit that it belongs to. */
final class OutcomeParts {

    private OutcomeParts() {}

    record ThemePart(UUID auditId, String theme, @Nullable BigDecimal score, Grade computed, Grade finalGrade) {}

    /**
     * An answer of a signed-off audit.
     *
     * @param challenged the last answer that dates of the case contradicted; absent where none did
     */
    record AnswerPart(
            UUID auditId,
            String question,
            @Nullable AnswerCode code,
            @Nullable AnswerCode challenged) {}

    record AlertPart(
            UUID auditId,
            Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant withdrawnAt) {

        AlertState state(Instant now) {
            return AlertState.at(now, acknowledgeBy, acknowledgedAt, withdrawnAt);
        }
    }

    record FlagPart(
            UUID auditId,
            String pattern,
            Severity severity,
            @Nullable MitigationReason reason,
            boolean agreed) {

        FlagOutcome outcome() {
            MitigationReason given = reason;
            boolean mitigated = MitigationRules.mitigated(severity, given, agreed);
            return new FlagOutcome(
                    pattern, severity, mitigated, given != null && mitigated && given.removesFromReports());
        }
    }
}

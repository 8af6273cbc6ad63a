package org.plumbline.audit.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;

/**
 * One audit of a month as the figures need it.
 *
 * @param month the month of the round
 * @param reference of the audit, such as {@code A-2025-07-003}; which case it is stays with the audit
 * @param team code of the team that held the case when the frame was taken
 * @param submitted whether it was signed off
 * @param immediateRisk whether the auditor found an immediate risk to the child, signed off or not
 * @param alerts where each alert of the head of service is now, signed off or not
 * @param outcome what came of it; absent until it is signed off
 */
public record AuditOutcome(
        UUID auditId,
        YearMonth month,
        SampleStream stream,
        String reference,
        String team,
        CaseType caseType,
        boolean submitted,
        boolean immediateRisk,
        List<AlertState> alerts,
        @Nullable CaseOutcome outcome) {

    public AuditOutcome {
        alerts = List.copyOf(alerts);
    }
}

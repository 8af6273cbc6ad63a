package org.plumbline.audit.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;

/**
 * An audit in the list of its round.
 *
 * @param reason why the case is in the targeted stream; empty for the random sample
 * @param unallocated why nobody could be found for it; absent when somebody was
 */
public record RoundAuditRow(
        UUID id,
        String reference,
        String shortCode,
        String team,
        CaseType caseType,
        SampleStream stream,
        String reason,
        AuditStatus status,
        @Nullable UUID auditorId,
        @Nullable String auditor,
        @Nullable LocalDate due,
        @Nullable Instant submittedAt,
        @Nullable String unallocated) {

    /** Whether the auditor's day has passed and the audit is not signed off. */
    public boolean overdue(LocalDate today) {
        return status == AuditStatus.DRAFT && due != null && due.isBefore(today);
    }
}

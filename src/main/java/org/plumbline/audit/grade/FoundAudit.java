package org.plumbline.audit.grade;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.AuditStatus;

/**
 * An audit that was looked for.
 *
 * @param roundId the round that it belongs to
 * @param shortCode of the case; absent where the person may not know which it is
 * @param own whether the person is its auditor
 */
public record FoundAudit(
        UUID auditId,
        UUID roundId,
        String reference,
        @Nullable String shortCode,
        YearMonth month,
        AuditStatus status,
        boolean own) {

    /** As the query makes it. */
    FoundAudit(
            UUID auditId,
            UUID roundId,
            String reference,
            @Nullable String shortCode,
            String month,
            AuditStatus status,
            boolean own) {
        this(auditId, roundId, reference, shortCode, YearMonth.parse(month), status, own);
    }
}

package org.plumbline.audit.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/**
 * An audit in the work list of its auditor.
 *
 * @param answered questions with an answer
 * @param questions of all its themes
 * @param daysLeft until its day; negative once it has passed, 0 where none is set
 */
public record WorkAudit(
        UUID auditId,
        String reference,
        YearMonth month,
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable LocalDate due,
        long daysLeft,
        int answered,
        int questions,
        @Nullable Instant lastSavedAt) {

    /** Whether its day has passed. */
    public boolean overdue() {
        return daysLeft < 0;
    }
}

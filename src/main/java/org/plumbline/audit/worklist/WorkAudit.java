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
 * @param overdue whether its day has passed
 */
public record WorkAudit(
        UUID auditId,
        String reference,
        YearMonth month,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable LocalDate due,
        boolean overdue,
        int answered,
        int questions,
        @Nullable Instant lastSavedAt) {}

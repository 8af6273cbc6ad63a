package org.plumbline.audit.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/** A draft as the query of the work list finds it. */
public record DraftRow(
        UUID auditId,
        String reference,
        String month,
        String packId,
        String themes,
        String caseId,
        String shortCode,
        String team,
        CaseType caseType,
        @Nullable LocalDate due,
        @Nullable Instant lastSavedAt,
        long answered) {}

package org.plumbline.audit;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseType;
import org.plumbline.grading.Grade;

/** An audit with its latest grade as the query of the figures finds it. */
record OutcomeRow(
        UUID auditId,
        String month,
        Stream stream,
        String reference,
        String shortCode,
        String team,
        CaseType caseType,
        AuditStatus status,
        ImmediateRisk risk,
        String packId,
        @Nullable BigDecimal score,
        @Nullable Grade computed,
        @Nullable Grade finalGrade,
        @Nullable Boolean provisional,
        long overrides) {}

package org.plumbline.audit.figures;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.ImmediateRisk;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.grading.Grade;

/** An audit with its latest grade as the query of the figures finds it. */
record OutcomeRow(
        UUID auditId,
        String month,
        SampleStream stream,
        String reference,
        String shortCode,
        String team,
        CaseType caseType,
        AuditStatus status,
        boolean assigned,
        ImmediateRisk risk,
        String packId,
        @Nullable BigDecimal score,
        @Nullable Grade computed,
        @Nullable Grade finalGrade,
        @Nullable Boolean provisional,
        long overrides) {}

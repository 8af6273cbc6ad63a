package org.plumbline.audit.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.MitigationReason;

/** A mitigation of a critical flag that waits for a second person. */
public record AgreementRow(
        UUID flagId,
        UUID auditId,
        String reference,
        String caseId,
        String shortCode,
        String team,
        String pattern,
        String name,
        String text,
        @Nullable MitigationReason reason,
        String explanation,
        @Nullable UUID mitigatedById,
        @Nullable String mitigatedBy,
        @Nullable Instant mitigatedAt) {}

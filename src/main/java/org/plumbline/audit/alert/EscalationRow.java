package org.plumbline.audit.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert in the register, with the audit and the case that it is about.
 *
 * @param reference of the audit, such as {@code A-2025-07-014}
 * @param team code of the team that held the case when the sample was drawn
 * @param auditor absent while nobody has the audit
 * @param signedOff whether the audit has a certificate
 */
public record EscalationRow(
        UUID auditId,
        String reference,
        String caseId,
        String shortCode,
        String team,
        @Nullable String auditor,
        boolean signedOff,
        AlertView alert) {}

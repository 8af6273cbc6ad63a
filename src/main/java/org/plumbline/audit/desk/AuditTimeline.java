package org.plumbline.audit.desk;

import java.util.UUID;
import org.plumbline.watch.caseline.CaseTimeline;

/**
 * The child's line of an audited case.
 *
 * @param reference of the audit, such as {@code A-2025-07-014}
 * @param line as of the round's frame date
 */
public record AuditTimeline(UUID auditId, String reference, String shortCode, CaseTimeline line) {}

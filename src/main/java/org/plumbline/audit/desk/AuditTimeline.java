package org.plumbline.audit.desk;

import java.util.UUID;
import org.plumbline.watch.timeline.CaseTimeline;

/**
 * The child's timeline of an audited case.
 *
 * @param reference of the audit, such as {@code A-2025-07-014}
 * @param timeline as of the round's frame date
 */
public record AuditTimeline(UUID auditId, String reference, String shortCode, CaseTimeline timeline) {}

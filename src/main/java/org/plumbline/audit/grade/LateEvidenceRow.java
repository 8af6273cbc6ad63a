package org.plumbline.audit.grade;

import java.util.List;
import java.util.UUID;

/**
 * A signed-off audit that waits for evidence.
 *
 * @param wanted the questions, with the last day of each
 */
public record LateEvidenceRow(
        UUID auditId, String reference, String caseId, String shortCode, List<LateEvidenceWanted> wanted) {}

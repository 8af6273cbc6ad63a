package org.plumbline.audit.figures;

import org.plumbline.finding.Severity;

/**
 * A drift flag as it was when the audit was signed off.
 *
 * @param pattern code such as {@code DD-17}
 * @param mitigated whether the auditor gave a reason that lifts its ceiling
 * @param dataError whether the reason was wrong data: such a flag is left out of reports
 */
public record FlagOutcome(String pattern, Severity severity, boolean mitigated, boolean dataError) {}

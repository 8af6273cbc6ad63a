package org.plumbline.grading;

import org.plumbline.finding.Severity;

/** A drift flag as it stands on the case when it is graded. */
public record StandingFlag(String pattern, Severity severity, boolean mitigated) {}

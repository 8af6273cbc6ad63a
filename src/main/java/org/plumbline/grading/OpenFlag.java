package org.plumbline.grading;

import org.plumbline.finding.Severity;

/** A drift flag that is open on the case when it is graded. */
public record OpenFlag(String pattern, Severity severity, boolean mitigated) {}

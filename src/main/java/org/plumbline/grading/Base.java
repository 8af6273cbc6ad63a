package org.plumbline.grading;

import java.util.List;

/**
 * What a rule concludes: the grade of the case before any ceiling.
 *
 * @param evidence codes of the themes that it comes from, never empty
 */
public record Base(Grade grade, List<String> evidence) {

    /** Refuses a base without evidence. */
    public Base {
        evidence = Evidence.of(AuditedCase.OVERALL, evidence);
    }
}

package org.plumbline.grading;

import java.util.List;

/**
 * What a rule concludes: the scope cannot be better than the grade.
 *
 * @param scope a theme's code, or {@link AuditedCase#OVERALL}
 * @param evidence ids of the answers, themes or flags that made the rule fire, never empty
 */
public record Ceiling(String scope, Grade grade, List<String> evidence) {

    /** Refuses a ceiling without evidence. */
    public Ceiling {
        evidence = Evidence.of(scope, evidence);
    }
}

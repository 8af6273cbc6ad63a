package org.plumbline.watch.flag;

import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * Which flags a list of cases counts.
 *
 * @param team code of a team, absent for all
 * @param pattern code of a pattern, absent for all
 * @param atLeast least severity
 */
public record FlagFilter(@Nullable String team, @Nullable String pattern, Severity atLeast) {

    /** Every flag of every team. */
    public static FlagFilter all() {
        return new FlagFilter(null, null, Severity.INFO);
    }
}

package org.plumbline.watch.flag;

import org.jspecify.annotations.Nullable;
import org.plumbline.database.Condition;
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

    /** The filter as a condition of a query on {@code current_flag} and {@code case_file}. */
    Condition condition() {
        return Condition.of("suppressed_by is null and severity >= :atLeast", "atLeast", atLeast.rank())
                .andIfGiven("team = :team", "team", team)
                .andIfGiven("pattern = :pattern", "pattern", pattern);
    }
}

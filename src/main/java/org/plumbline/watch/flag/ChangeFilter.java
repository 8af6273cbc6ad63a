package org.plumbline.watch.flag;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Condition;
import org.plumbline.database.Rows;
import org.plumbline.finding.Severity;
import org.plumbline.watch.sweep.FlagChange;
import org.plumbline.watch.sweep.SweepSpan;

/**
 * Which changes of the last sweep a list shows.
 *
 * @param severity exactly this one, as it was last seen; absent for all
 * @param team code of a team, absent for all
 */
public record ChangeFilter(
        FlagChange change,
        @Nullable Severity severity,
        @Nullable String team) {

    /** The filter as a condition of a query on {@code flag_spell} and {@code case_file}. */
    Condition condition(SweepSpan span) {
        return new Condition(
                        change.condition(),
                        Map.of("since", Rows.stored(span.since()), "until", Rows.stored(span.until())))
                .andIfGiven("severity = :severity", "severity", severity == null ? null : severity.rank())
                .andIfGiven("team = :team", "team", team);
    }
}

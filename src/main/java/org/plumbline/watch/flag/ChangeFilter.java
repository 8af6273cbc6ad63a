package org.plumbline.watch.flag;

import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.watch.sweep.FlagChange;

/**
 * Which changes of the last sweep a list shows.
 *
 * @param severity exactly this one, as it was last seen; absent for all
 * @param team code of a team, absent for all
 */
public record ChangeFilter(
        FlagChange change,
        @Nullable Severity severity,
        @Nullable String team) {}

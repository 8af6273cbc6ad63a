package org.plumbline.watch.list;

import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * Which cases of the watch list are shown.
 *
 * @param team code of a team, absent for all
 * @param atLeast least severity of the worst flag or late clock; absent for cases whose clocks only run out as well
 * @param newOnly only cases on which a flag was first seen, or came back, with the last sweep or after it
 */
public record WatchFilter(@Nullable String team, @Nullable Severity atLeast, boolean newOnly) {

    /** Everything that one may see. */
    public static WatchFilter all() {
        return new WatchFilter(null, null, false);
    }
}

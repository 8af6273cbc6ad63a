package org.plumbline.watch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of the watch list.
 *
 * @param asOf the day of the last sweep; absent before the first
 * @param ahead working days before a clock runs out from which its case is on the list
 * @param critical cases whose worst is critical
 * @param high cases whose worst is high
 * @param other cases with a lesser flag or late clock
 * @param runningOut cases whose clocks only run out
 */
public record WatchSummary(@Nullable LocalDate asOf, int ahead, int critical, int high, int other, int runningOut) {

    /** How many cases there are. */
    public int cases() {
        return critical + high + other + runningOut;
    }
}

package org.plumbline.watch.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;

/**
 * One run of a clock.
 *
 * @param start the event that started it
 * @param stop the event that stopped it; absent while it runs or when its duty ended without the step
 * @param due the last day in time
 * @param until the day up to which it was counted
 * @param running whether it still runs on the day of the timeline
 * @param severity absent unless it is over
 */
public record ClockRun(
        EventRef start,
        @Nullable EventRef stop,
        LocalDate due,
        LocalDate until,
        boolean running,
        ClockState state,
        @Nullable Severity severity) {

    /** The first day. */
    public LocalDate from() {
        return start.date();
    }

    /** The last day that it is about: while it runs in time, the day on which it will be due. */
    public LocalDate last() {
        return running && due.isAfter(until) ? due : until;
    }

    /** Calendar days past the due date; 0 in time. */
    public long daysOver() {
        return state == ClockState.OVER ? ChronoUnit.DAYS.between(due, until) : 0;
    }
}

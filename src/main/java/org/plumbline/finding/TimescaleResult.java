package org.plumbline.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a timescale: from an event to the event that should follow in time.
 *
 * @param timescale id such as {@code T16}
 * @param from the event that started the clock
 * @param to the event that stopped it; absent while it runs
 * @param due the last day on which it is in time
 * @param until the day up to which it was counted: its end, the end of the duty, or the as-of date while it runs
 * @param elapsed from the start to the end, or to the as-of date while it runs, in the unit of the limit
 * @param late whether the end, or the as-of date while it runs, is after {@code due}
 * @param severity absent when not late
 * @param approximate whether a clock that runs in hours was read without a time of day
 */
public record TimescaleResult(
        String timescale,
        EventRef from,
        @Nullable EventRef to,
        LocalDate due,
        LocalDate until,
        long elapsed,
        boolean late,
        @Nullable Severity severity,
        boolean approximate) {}

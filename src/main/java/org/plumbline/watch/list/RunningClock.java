package org.plumbline.watch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * A clock that runs on a case.
 *
 * @param timescale id such as {@code T16}
 * @param began the day that started it
 * @param due the last day on which the step is in time
 * @param severity absent while it is in time
 */
public record RunningClock(
        String timescale,
        LocalDate began,
        LocalDate due,
        @Nullable Severity severity) {}

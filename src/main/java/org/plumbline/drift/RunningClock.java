package org.plumbline.drift;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs on a case.
 *
 * @param timescale id such as {@code T16}
 * @param began the day that started it
 * @param due the last day on which the step is in time
 * @param severity absent while it is in time
 */
record RunningClock(
        String timescale,
        LocalDate began,
        LocalDate due,
        @Nullable Severity severity) {}

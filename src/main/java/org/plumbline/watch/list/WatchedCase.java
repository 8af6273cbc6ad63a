package org.plumbline.watch.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * The worst thing about a case and the one next step.
 *
 * @param worst of the open flags and the clocks that are over; absent when clocks only run out
 * @param since the day on which the worst became true, or on which the next clock runs out
 * @param flags how many flags of low severity or more are open
 * @param late how many clocks are over
 * @param soon how many clocks run out soon
 * @param nextDue the next day on which a clock runs out
 * @param code the pattern or timescale of the worst
 * @param reason it in words
 * @param step what to do next
 */
public record WatchedCase(
        @Nullable Severity worst,
        LocalDate since,
        int flags,
        int late,
        int soon,
        @Nullable LocalDate nextDue,
        String code,
        String reason,
        String step) {}

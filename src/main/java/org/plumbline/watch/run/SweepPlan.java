package org.plumbline.watch.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.watch.sweep.SweepState;

/**
 * When sweeps start, and how the last one went.
 *
 * @param at English time; absent where none starts by itself
 * @param last how far the last sweep came; absent, as all that follows, where none was ever started
 * @param startedAt when it began
 * @param asOf the day for which it judged every case
 */
public record SweepPlan(
        @Nullable LocalTime at,
        @Nullable SweepState last,
        @Nullable Instant startedAt,
        @Nullable LocalDate asOf) {}

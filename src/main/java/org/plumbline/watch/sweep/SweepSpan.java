package org.plumbline.watch.sweep;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time between a finished sweep and the one before it: what a sweep counts as changed.
 *
 * @param since when the sweep before finished; the beginning of time for the first
 * @param until when this one finished
 * @param before the day of the sweep before; absent for the first
 * @param asOf the day of this one
 */
public record SweepSpan(
        Instant since, Instant until, @Nullable LocalDate before, LocalDate asOf) {}

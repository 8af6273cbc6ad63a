package org.plumbline.watch.step;

import java.time.LocalDate;

/**
 * A step that was taken on a case and how long it took.
 *
 * @param measure a timescale such as {@code T16}, or the name of a {@link StepUp}
 * @param days calendar days from the start to the step
 * @param inTime whether it was within the limit; a step up has none and is always in time
 */
public record MeasuredStep(String measure, LocalDate takenOn, int days, boolean inTime) {}

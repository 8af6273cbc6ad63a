package org.plumbline.watch.step;

/**
 * How many children took so long.
 *
 * @param days calendar days
 */
public record StepLength(StepUp stepUp, int days, int children) {}

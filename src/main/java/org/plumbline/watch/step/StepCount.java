package org.plumbline.watch.step;

import java.time.YearMonth;

/**
 * How often a step was taken in a month.
 *
 * @param measure id of the timescale
 * @param all intervals that ended in the month
 * @param inTime those of them that were in time
 */
public record StepCount(String measure, YearMonth month, int all, int inTime) {}

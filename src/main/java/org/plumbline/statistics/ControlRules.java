package org.plumbline.statistics;

import java.math.BigDecimal;

/**
 * When a series of proportions says that something has changed.
 *
 * @param baseline points that set the centre, and the fewest for limits
 * @param sigmas width of the limits in standard deviations
 * @param warningSigmas how far out two of three points are a signal
 * @param shift consecutive points on one side of the centre, with limits
 * @param trend consecutive points all rising or all falling, with limits
 * @param runShift the same shift in a run chart
 * @param runTrend the same trend in a run chart
 * @param smallestSample no limits for a point that rests on fewer
 * @param threeOnOneSide whether the third of those points has to lie on the same side of the centre as the two
 */
public record ControlRules(
        int baseline,
        BigDecimal sigmas,
        BigDecimal warningSigmas,
        int shift,
        int trend,
        int runShift,
        int runTrend,
        int smallestSample,
        boolean threeOnOneSide) {

    /** The same, but that two of three points are a signal wherever the third lies. */
    public ControlRules whereverTheThirdLies() {
        return new ControlRules(
                baseline, sigmas, warningSigmas, shift, trend, runShift, runTrend, smallestSample, false);
    }
}

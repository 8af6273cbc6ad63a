package org.plumbline.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proportions in the order of time with their centre and, from enough points on, control limits: a p-chart, else a run
 * chart (the rules of Making Data Count). Points are compared with centre and limits without rounding.
 *
 * @param centre mean of the baseline weighted by sample size in a p-chart, median in a run chart, 0 without points
 * @param withLimits whether it is a p-chart
 * @param limits per point; absent in a run chart and for a point on too small a sample
 * @param signals in order of the point at which they are complete, then of the rules
 */
public record ControlChart(
        Fraction centre, boolean withLimits, List<@Nullable ExactInterval> limits, List<ControlSignal> signals) {

    public ControlChart {
        limits = Collections.unmodifiableList(new ArrayList<>(limits));
        signals = List.copyOf(signals);
    }

    /**
     * Charts a series.
     *
     * @param points each with a positive sample size
     */
    public static ControlChart of(List<Proportion> points, ControlRules rules) {
        boolean withLimits = points.size() >= rules.baseline();
        Fraction centre = withLimits ? mean(points.subList(0, rules.baseline())) : median(points);
        ControlRun run = new ControlRun(points, centre, withLimits, rules);
        List<@Nullable ExactInterval> limits = new ArrayList<>();
        List<ControlSignal> signals = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            limits.add(
                    withLimits && points.get(i).whole() >= rules.smallestSample()
                            ? band(points.get(i), centre, rules.sigmas())
                            : null);
            signals.addAll(run.signals(i));
        }
        return new ControlChart(centre, withLimits, limits, signals);
    }

    private static Fraction mean(List<Proportion> baseline) {
        return Fraction.of(
                baseline.stream().mapToLong(Proportion::part).sum(),
                baseline.stream().mapToLong(Proportion::whole).sum());
    }

    private static Fraction median(List<Proportion> points) {
        List<Fraction> sorted = points.stream().map(Proportion::exact).sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Fraction.ZERO;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Fraction.of(2, 1));
    }

    private static ExactInterval band(Proportion point, Fraction centre, BigDecimal sigmas) {
        BigDecimal mean = decimal(centre);
        BigDecimal half =
                decimal(variance(point, centre)).sqrt(ExactInterval.WORKING).multiply(sigmas);
        return new ExactInterval(mean.subtract(half), mean.add(half));
    }

    private static BigDecimal decimal(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), ExactInterval.WORKING);
    }

    /** Of a proportion on as many as the point's, if the centre is right. */
    static Fraction variance(Proportion point, Fraction centre) {
        return centre.times(Fraction.of(1, 1).minus(centre)).times(Fraction.of(1, point.whole()));
    }
}

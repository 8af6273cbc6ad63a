package org.plumbline.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Proportions in the order of time with their centre and, from enough points on, control limits: a p-chart, else a run
 * chart (the rules of Making Data Count).
 *
 * @param centre mean of the baseline weighted by sample size in a p-chart, median in a run chart
 * @param withLimits whether it is a p-chart
 * @param limits per point; absent in a run chart and for a point on too small a sample
 * @param signals in order of the point at which they are complete
 */
public record ControlChart(
        double centre, boolean withLimits, List<@Nullable Interval> limits, List<ControlSignal> signals) {

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
        return points.size() < rules.baseline() ? runChart(points, rules) : controlChart(points, rules);
    }

    private static ControlChart runChart(List<Proportion> points, ControlRules rules) {
        double[] sorted =
                points.stream().mapToDouble(Proportion::value).sorted().toArray();
        int half = sorted.length / 2;
        double median =
                sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        List<@Nullable Interval> none = new ArrayList<>();
        points.forEach(p -> none.add(null));
        List<ControlSignal> signals = new ArrayList<>();
        Series series = new Series(points, median, 0);
        for (int i = 0; i < points.size(); i++) {
            series.shift(i, rules.runShift()).ifPresent(signals::add);
            series.trend(i, rules.runTrend()).ifPresent(signals::add);
        }
        return new ControlChart(median, false, none, signals);
    }

    private static ControlChart controlChart(List<Proportion> points, ControlRules rules) {
        List<Proportion> baseline = points.subList(0, rules.baseline());
        double centre = (double) baseline.stream().mapToInt(Proportion::part).sum()
                / baseline.stream().mapToInt(Proportion::whole).sum();
        List<@Nullable Interval> limits = new ArrayList<>();
        List<ControlSignal> signals = new ArrayList<>();
        Series series = new Series(points, centre, rules.warningSigmas());
        for (int i = 0; i < points.size(); i++) {
            boolean enough = points.get(i).whole() >= rules.smallestSample();
            Interval band = band(points.get(i), centre, rules.sigmas());
            limits.add(enough ? band : null);
            if (enough) {
                series.outside(i, band).ifPresent(signals::add);
            }
            series.shift(i, rules.shift()).ifPresent(signals::add);
            series.trend(i, rules.trend()).ifPresent(signals::add);
            series.nearLimits(i).ifPresent(signals::add);
        }
        return new ControlChart(centre, true, limits, signals);
    }

    private static Interval band(Proportion point, double centre, double sigmas) {
        double half = sigmas * Math.sqrt(centre * (1 - centre) / point.whole());
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    private record Series(List<Proportion> points, double centre, double warningSigmas) {

        Optional<ControlSignal> outside(int at, Interval band) {
            double value = points.get(at).value();
            return value > band.high() || value < band.low()
                    ? signal(ControlSignal.Rule.OUTSIDE, at, value > centre)
                    : Optional.empty();
        }

        /** A point on the centre breaks the run. */
        Optional<ControlSignal> shift(int at, int length) {
            if (all(at, length, i -> points.get(i).value() > centre)) {
                return signal(ControlSignal.Rule.SHIFT, at, true);
            }
            return all(at, length, i -> points.get(i).value() < centre)
                    ? signal(ControlSignal.Rule.SHIFT, at, false)
                    : Optional.empty();
        }

        /** {@code length} points make one step fewer. */
        Optional<ControlSignal> trend(int at, int length) {
            if (at < length - 1) {
                return Optional.empty();
            }
            if (all(
                    at,
                    length - 1,
                    i -> points.get(i).value() > points.get(i - 1).value())) {
                return signal(ControlSignal.Rule.TREND, at, true);
            }
            return all(
                            at,
                            length - 1,
                            i -> points.get(i).value() < points.get(i - 1).value())
                    ? signal(ControlSignal.Rule.TREND, at, false)
                    : Optional.empty();
        }

        /** Two of three points beyond the warning limit, this one among them, while the third is on the same side of the centre. */
        Optional<ControlSignal> nearLimits(int at) {
            if (at < 2) {
                return Optional.empty();
            }
            for (boolean upwards : new boolean[] {true, false}) {
                long beyond = IntStream.rangeClosed(at - 2, at)
                        .filter(i -> beyondWarning(i, upwards))
                        .count();
                if (beyond >= 2 && beyondWarning(at, upwards) && all(at, 3, i -> isOnSide(i, upwards))) {
                    return signal(ControlSignal.Rule.NEAR_LIMITS, at, upwards);
                }
            }
            return Optional.empty();
        }

        private boolean isOnSide(int at, boolean upwards) {
            double value = points.get(at).value();
            return upwards ? value > centre : value < centre;
        }

        private boolean beyondWarning(int at, boolean upwards) {
            Interval warning = band(points.get(at), centre, warningSigmas);
            double value = points.get(at).value();
            return upwards ? value > warning.high() : value < warning.low();
        }

        private boolean all(int at, int length, IntPredicate holds) {
            return at >= length - 1
                    && IntStream.rangeClosed(at - length + 1, at).allMatch(holds);
        }

        private static Optional<ControlSignal> signal(ControlSignal.Rule rule, int at, boolean upwards) {
            return Optional.of(new ControlSignal(rule, at, upwards));
        }
    }
}

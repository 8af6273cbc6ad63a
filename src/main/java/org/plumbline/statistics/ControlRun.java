package org.plumbline.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rules of a chart its points complete. */
final class ControlRun {

    private final List<Proportion> points;
    private final List<Fraction> values;
    private final Fraction centre;
    private final boolean withLimits;
    private final ControlRules rules;

    ControlRun(List<Proportion> points, Fraction centre, boolean withLimits, ControlRules rules) {
        this.points = points;
        this.values = points.stream().map(Proportion::exact).toList();
        this.centre = centre;
        this.withLimits = withLimits;
        this.rules = rules;
    }

    /** The rules that are complete at a point. */
    List<ControlSignal> signals(int at) {
        List<ControlSignal> signals = new ArrayList<>();
        if (withLimits && beyond(at, side(at), rules.sigmas())) {
            signals.add(new ControlSignal(ControlSignal.Rule.OUTSIDE, at, side(at) > 0));
        }
        int shift = withLimits ? rules.shift() : rules.runShift();
        if (side(at) != 0 && all(at, shift, i -> side(i) == side(at))) {
            signals.add(new ControlSignal(ControlSignal.Rule.SHIFT, at, side(at) > 0));
        }
        // So many points make one step fewer.
        int trend = withLimits ? rules.trend() : rules.runTrend();
        if (at >= trend - 1 && step(at) != 0 && all(at, trend - 1, i -> step(i) == step(at))) {
            signals.add(new ControlSignal(ControlSignal.Rule.TREND, at, step(at) > 0));
        }
        if (withLimits && nearLimits(at)) {
            signals.add(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, at, side(at) > 0));
        }
        return signals;
    }

    private boolean nearLimits(int at) {
        if (rules.threeOnOneSide()) {
            return twoOfThreeOnOneSide(at) && (nearLimit(at, side(at)) || !twoOfThreeOnOneSide(at - 1));
        }
        return nearLimit(at, side(at))
                && IntStream.range(Math.max(0, at - 2), at).anyMatch(i -> nearLimit(i, side(at)));
    }

    private boolean twoOfThreeOnOneSide(int at) {
        return all(at, 3, i -> side(i) == side(at))
                && IntStream.rangeClosed(at - 2, at)
                                .filter(i -> nearLimit(i, side(at)))
                                .count()
                        >= 2;
    }

    private boolean nearLimit(int at, int side) {
        return beyond(at, side, rules.warningSigmas());
    }

    private boolean beyond(int at, int side, BigDecimal sigmas) {
        Proportion point = points.get(at);
        if (side == 0 || side(at) != side || point.whole() < rules.smallestSample()) {
            return false;
        }
        Fraction width = Fraction.of(sigmas);
        Fraction off = values.get(at).minus(centre);
        return off.times(off).compareTo(width.times(width).times(ControlChart.variance(point, centre))) > 0;
    }

    private int side(int at) {
        return values.get(at).compareTo(centre);
    }

    private int step(int at) {
        return values.get(at).compareTo(values.get(at - 1));
    }

    private static boolean all(int at, int length, IntPredicate holds) {
        return at >= length - 1 && IntStream.rangeClosed(at - length + 1, at).allMatch(holds);
    }
}

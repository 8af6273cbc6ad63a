package org.plumbline.report;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Interval;

/**
 * The headline month by month.
 *
 * @param centre 0 to 1: mean of the baseline, or the median of a run chart
 * @param withLimits whether there were enough months for control limits
 */
public record Trend(List<Point> points, double centre, boolean withLimits, List<Signal> signals) {

    public Trend {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /** One month; limits are absent in a run chart, on a small sample and where the share is withheld. */
    public record Point(
            YearMonth month, Share share, @Nullable Interval limits) {}

    /** A rule of the chart that a month completes, in words. */
    public record Signal(YearMonth month, String says, boolean upwards) {}

    /** What may be said of the latest month by the rules of the chart alone. */
    Change latest(YearMonth month) {
        return signals.stream()
                .filter(s -> s.month().equals(month))
                .findFirst()
                .map(s -> s.upwards() ? Change.IMPROVED : Change.WORSE)
                .orElse(Change.NONE);
    }
}

package org.plumbline.report.figure;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
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

    /** The signals that a month completes. */
    public List<Signal> signalsOf(YearMonth month) {
        return signals.stream().filter(s -> s.month().equals(month)).toList();
    }

    /** What the rules of the chart say of all months, in words. */
    public String sentence() {
        return signals.isEmpty()
                ? "No rule of the chart fired: the months vary no more than chance explains."
                : signals.stream()
                        .map(s -> s.says() + (s.upwards() ? " (higher)" : " (lower)"))
                        .distinct()
                        .map(this::when)
                        .collect(joining(" "));
    }

    private String when(String says) {
        return signals.stream()
                .filter(s -> says.startsWith(s.says()) && says.endsWith(s.upwards() ? "(higher)" : "(lower)"))
                .map(s -> EnglishDates.month(s.month()))
                .distinct()
                .collect(joining(", ", "", " " + says + "."));
    }
}

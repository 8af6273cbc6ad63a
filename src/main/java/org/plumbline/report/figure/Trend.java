package org.plumbline.report.figure;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.statistics.ControlChart;
import org.plumbline.statistics.ControlRules;
import org.plumbline.statistics.ExactInterval;
import org.plumbline.statistics.Interval;

/**
 * The headline month by month.
 *
 * @param centre 0 to 1: mean of the baseline, or the median of a run chart
 * @param fewest shown months from which a rule of the chart can say anything
 * @param withLimits whether there were enough months for control limits
 */
public record Trend(List<Point> points, double centre, int fewest, boolean withLimits, List<Signal> signals) {

    public Trend {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /** One month; limits are absent in a run chart, on a small sample and where the share is withheld. */
    public record Point(
            YearMonth month, Share share, @Nullable Interval limits) {}

    /** A rule of the chart that a month completes, in words. */
    public record Signal(YearMonth month, String says, boolean upwards) {}

    /**
     * Charts the months that are shown; the others keep their places and tell the chart nothing.
     *
     * @param months in their order, each with its share
     */
    static Trend of(List<YearMonth> months, List<Share> shares, ControlRules rules) {
        List<Integer> shown = IntStream.range(0, months.size())
                .filter(i -> shares.get(i).shown())
                .boxed()
                .toList();
        ControlChart chart =
                ControlChart.of(shown.stream().map(i -> shares.get(i).known()).toList(), rules);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            int place = shown.indexOf(i);
            ExactInterval limits = place < 0 ? null : chart.limits().get(place);
            points.add(new Point(months.get(i), shares.get(i), limits == null ? null : limits.interval()));
        }
        List<Signal> signals = chart.signals().stream()
                .map(s -> new Signal(months.get(shown.get(s.at())), s.rule().says(), s.upwards()))
                .toList();
        int fewest = Math.min(rules.baseline(), Math.min(rules.runShift(), rules.runTrend()));
        return new Trend(points, chart.centre().doubleValue(), fewest, chart.withLimits(), signals);
    }

    /** The signals that a month completes. */
    public List<Signal> signalsOf(YearMonth month) {
        return signals.stream().filter(s -> s.month().equals(month)).toList();
    }

    /** What the rules of the chart say of all months, in words. */
    public String sentence() {
        long shown = points.stream().filter(p -> p.share().shown()).count();
        if (shown < fewest) {
            return (shown == 0
                            ? "No month can be shown yet"
                            : "Only %s can be shown".formatted(EnglishNumbers.count(shown, "month")))
                    + ": whether something changed can be said from %s on."
                            .formatted(EnglishNumbers.count(fewest, "month"));
        }
        return signals.isEmpty()
                ? "No sign of a change: the months vary no more than chance explains."
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

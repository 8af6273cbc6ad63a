package org.plumbline.report.past;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.report.past.FigureValue.Line;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.FigureValue.Word;
import org.plumbline.statistics.ControlChart;
import org.plumbline.statistics.ControlRules;
import org.plumbline.statistics.ControlSignal;
import org.plumbline.statistics.ExactInterval;
import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.Proportion;

/** The months with a graded audit, and what their chart says. */
public final class TrendSeries {

    private final List<YearMonth> months;
    private final ControlChart chart;

    /** Charts months in their order. */
    public TrendSeries(SequencedMap<YearMonth, Proportion> points, ControlRules rules) {
        months = List.copyOf(points.keySet());
        chart = ControlChart.of(List.copyOf(points.values()), rules);
    }

    public int points() {
        return months.size();
    }

    public boolean withLimits() {
        return chart.withLimits();
    }

    /** The centre line, where there is a point. */
    public FigureValue centre() {
        return months.isEmpty() ? Sign.NOT_APPLICABLE : new Line(chart.centre());
    }

    /** Limits and signals of a month that is a point. */
    public Map<FigureMeasure, FigureValue> of(YearMonth month) {
        Optional<ExactInterval> limits = Optional.ofNullable(chart.limits().get(months.indexOf(month)));
        String signals = signals(month)
                .map(signal -> signal.rule().number() + (signal.upwards() ? "+" : "-"))
                .collect(Collectors.joining(" "));
        return Map.of(
                FigureMeasure.LOWER,
                limits.<FigureValue>map(ends -> new Line(Fraction.of(ends.low())))
                        .orElse(Sign.NOT_APPLICABLE),
                FigureMeasure.UPPER,
                limits.<FigureValue>map(ends -> new Line(Fraction.of(ends.high())))
                        .orElse(Sign.NOT_APPLICABLE),
                FigureMeasure.SIGNALS,
                new Word(signals.isEmpty() ? "none" : signals));
    }

    /** Whether a signal in the direction is complete in the month. */
    public boolean moves(YearMonth month, boolean upwards) {
        return signals(month).anyMatch(signal -> signal.upwards() == upwards);
    }

    private Stream<ControlSignal> signals(YearMonth month) {
        return chart.signals().stream().filter(signal -> months.get(signal.at()).equals(month));
    }
}

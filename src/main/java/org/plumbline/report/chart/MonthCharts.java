package org.plumbline.report.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.grading.Grade;
import org.plumbline.report.figure.Count;
import org.plumbline.report.figure.GradeRow;
import org.plumbline.report.figure.GradeTable;
import org.plumbline.report.figure.Labels;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.PatternTable;
import org.plumbline.report.figure.Share;
import org.plumbline.report.figure.Symbol;
import org.plumbline.report.figure.Trend;

/** The charts of a month, from figures that already show no more than their audience may read. */
public final class MonthCharts {

    private MonthCharts() {}

    /** Grades of the month, the rolling quarter and the same quarter a year ago. */
    public static Chart.StackedBars grades(MonthFigures figures) {
        List<GradeRow> rows = figures.distribution().rows().stream()
                .filter(r -> r.graded().shown() && r.graded().known() > 0)
                .toList();
        List<Chart.Part> parts = new ArrayList<>();
        for (Grade grade : GradeRow.SCALE) {
            parts.add(new Chart.Part(
                    figures.names().grade(grade),
                    ChartColour.valueOf(grade.name()),
                    rows.stream().map(r -> orZero(r.count(grade))).toList()));
        }
        List<Integer> withheld = rows.stream().map(MonthCharts::withheld).toList();
        if (withheld.stream().anyMatch(w -> w > 0)) {
            parts.add(new Chart.Part("Withheld", ChartColour.WITHHELD, withheld));
        }
        return new Chart.StackedBars(
                figures.distribution().title(),
                rows.stream().map(r -> inWords(r, figures.names())).collect(joining(" ")),
                rows.stream().map(GradeRow::label).toList(),
                parts);
    }

    private static int orZero(Count count) {
        return count.shown() ? count.known() : 0;
    }

    private static int withheld(GradeRow row) {
        return row.graded().known()
                - GradeRow.SCALE.stream().mapToInt(g -> orZero(row.count(g))).sum();
    }

    private static String inWords(GradeRow row, Labels names) {
        return GradeRow.SCALE.stream()
                .map(g -> names.grade(g) + " " + row.count(g).text())
                .collect(joining(", ", row.label() + ": ", " of " + row.graded().text() + "."));
    }

    /** Percentages good or better of a table's rows. */
    public static Chart.IntervalBars goodOrBetter(GradeTable table, double target) {
        return new Chart.IntervalBars(
                "Good or better " + table.title().substring(0, 1).toLowerCase(Locale.UK)
                        + table.title().substring(1),
                table.rows().stream()
                        .map(r -> r.label() + ": " + r.goodOrBetter().sentence() + ".")
                        .collect(joining(" ")),
                table.rows().stream().map(r -> bar(r.label(), r.goodOrBetter())).toList(),
                target);
    }

    /** A bar that is not shown says so, since none is as long as one of nought. */
    private static Chart.Bar bar(String label, Share share) {
        if (share.shown()) {
            return new Chart.Bar(label, share.known().value(), share.interval());
        }
        String why = share.symbol() == Symbol.CONFIDENTIAL ? "withheld" : "none graded";
        return new Chart.Bar("%s (%s)".formatted(label, why), null, null);
    }

    /** The headline month by month. */
    public static Chart.TrendLine trend(MonthFigures figures) {
        Trend trend = figures.trend();
        List<Chart.Point> points = trend.points().stream()
                .map(p -> new Chart.Point(
                        EnglishDates.shortMonth(p.month()),
                        value(p.share()),
                        p.limits(),
                        trend.signals().stream().anyMatch(s -> s.month().equals(p.month()))))
                .toList();
        return new Chart.TrendLine(
                "Good or better month by month",
                trend.points().stream()
                        .map(p -> EnglishDates.shortMonth(p.month()) + ": "
                                + p.share().text())
                        .collect(joining(", ", "", ". " + trend.sentence())),
                points,
                trend.withLimits() ? "Mean of the first months" : "Median",
                trend.centre(),
                figures.measure().target());
    }

    private static @Nullable Double value(Share share) {
        return share.shown() ? share.known().value() : null;
    }

    /** Patterns by team for each 100 audited cases. */
    public static Chart.Heatmap patterns(PatternTable table) {
        return new Chart.Heatmap(
                table.title(),
                table.rows().stream()
                        .map(r -> r.name() + ": " + r.all().rateText() + " for each 100 audited cases in all teams.")
                        .collect(joining(" ")),
                table.rows().stream()
                        .map(r -> r.name() + " (" + r.pattern() + ")")
                        .toList(),
                table.teams(),
                "cases for each 100 audited",
                table.rows().stream().map(MonthCharts::rates).toList());
    }

    private static List<@Nullable Double> rates(PatternTable.Row row) {
        List<@Nullable Double> rates = new ArrayList<>();
        row.cells().forEach(c -> rates.add(c.per100()));
        return rates;
    }
}

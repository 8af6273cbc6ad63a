package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.report.past.ClearChange;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureOrder;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.FigureValue.Word;
import org.plumbline.report.past.Finding;
import org.plumbline.report.past.Period;
import org.plumbline.report.past.TrendSeries;
import org.plumbline.statistics.Proportion;

/** Shows of a month what follows from counts that are shown: the chart, changes, findings, positions, estimates. */
final class FollowingFigures {

    private final Tables tables;
    private final Guard guard;
    private final FigureRules rules;
    private final Readers readers;
    private final FigureOrder order;
    private final List<OpenRow> rows;

    FollowingFigures(
            Tables tables, Guard guard, FigureRules rules, Readers readers, FigureOrder order, List<OpenRow> rows) {
        this.tables = tables;
        this.guard = guard;
        this.rules = rules;
        this.readers = readers;
        this.order = order;
        this.rows = rows;
    }

    void decide() {
        chart();
        headlineChange();
        themes();
        overall();
        positions();
        of(FigureBlock.EQUITY).forEach(this::estimate);
        of(FigureBlock.ACTIONS).forEach(this::inTime);
    }

    private List<OpenRow> of(FigureBlock block) {
        return rows.stream().filter(row -> row.row().block() == block).toList();
    }

    private static boolean there(OpenRow row, FigureMeasure measure) {
        return row.row().has(measure) && row.row().value(measure) != Sign.NOT_APPLICABLE;
    }

    private List<OpenRow> points() {
        return of(FigureBlock.TREND).stream()
                .filter(row -> row.row().has(FigureMeasure.SIGNALS))
                .toList();
    }

    private static List<Sum> sums(List<OpenRow> some) {
        return some.stream()
                .flatMap(row -> Stream.of(row.sum(FigureMeasure.N), row.sum(FigureMeasure.GOOD_OR_BETTER)))
                .toList();
    }

    private TrendSeries series(List<OpenRow> points, int[] values) {
        SequencedMap<YearMonth, Proportion> months = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            months.put(points.get(i).row().period().to(), new Proportion(values[2 * i + 1], values[2 * i]));
        }
        return new TrendSeries(months, rules.chart());
    }

    /** Centre, limits and signals together, for each says something of the centre. */
    private void chart() {
        List<OpenRow> points = points();
        Optional<OpenRow> window = of(FigureBlock.TREND).stream().findFirst();
        if (points.isEmpty() || window.isEmpty()) {
            return;
        }
        Map<OpenRow, List<FigureMeasure>> wanted = new LinkedHashMap<>();
        int inRow = 0;
        for (OpenRow row : points) {
            inRow = row.shown(FigureMeasure.PERCENT) ? inRow + 1 : 0;
            List<FigureMeasure> measures = new ArrayList<>();
            if (inRow > 0 && readers != Readers.PUBLIC && there(row, FigureMeasure.LOWER)) {
                measures.addAll(List.of(FigureMeasure.LOWER, FigureMeasure.UPPER));
            }
            if (inRow >= Math.min(rules.chart().shift(), points.indexOf(row) + 1)) {
                measures.add(FigureMeasure.SIGNALS);
            }
            wanted.put(row, measures);
        }
        boolean limits = window.get().row().value(FigureMeasure.CHART).equals(new Word("P_CHART"));
        boolean centre = limits || inRow == points.size();
        if (wanted.values().stream().allMatch(List::isEmpty) && !limits) {
            return;
        }
        Check check = new Check(sums(points), values -> sameChart(window.get(), wanted, values, centre));
        if (guard.allows(() -> guard.know(check))) {
            if (centre) {
                window.get().show(FigureMeasure.CENTRE);
            }
            wanted.forEach((row, measures) -> measures.forEach(row::show));
        }
    }

    private boolean sameChart(
            OpenRow window, Map<OpenRow, List<FigureMeasure>> wanted, int[] values, boolean withCentre) {
        TrendSeries series = series(List.copyOf(wanted.keySet()), values);
        return (!withCentre || same(series.centre(), window.row().value(FigureMeasure.CENTRE)))
                && wanted.entrySet().stream().allMatch(each -> {
                    FigureRow row = each.getKey().row();
                    Map<FigureMeasure, FigureValue> other = each.getValue().isEmpty()
                            ? Map.of()
                            : series.of(row.period().to());
                    return each.getValue().stream()
                            .allMatch(measure ->
                                    same(other.getOrDefault(measure, Sign.NOT_APPLICABLE), row.value(measure)));
                });
    }

    private boolean same(FigureValue one, FigureValue other) {
        return one.text(readers.rounding()).equals(other.text(readers.rounding()));
    }

    private void headlineChange() {
        List<OpenRow> headline = of(FigureBlock.HEADLINE);
        OpenRow now = headline.get(0);
        OpenRow before = headline.get(1);
        if (!comparable(now, before)) {
            return;
        }
        List<OpenRow> points = points();
        List<Sum> sums = new ArrayList<>(sums(List.of(now, before)));
        sums.addAll(sums(points));
        Check check = new Check(sums, values -> {
            int[] ofChart = Arrays.copyOfRange(values, 4, values.length);
            TrendSeries series = series(points, ofChart);
            ClearChange change = ClearChange.between(
                    new Proportion(values[3], values[2]),
                    new Proportion(values[1], values[0]),
                    series.moves(order.month(), true),
                    series.moves(order.month(), false));
            return new Word(change.name()).equals(now.row().value(FigureMeasure.CHANGE));
        });
        if (guard.allows(() -> guard.know(check))) {
            now.show(FigureMeasure.CHANGE);
        }
    }

    /** Whether readers are taken to know the counts behind the percentage. */
    private static boolean exact(OpenRow row) {
        return row.sum(FigureMeasure.N).exact()
                && row.sum(FigureMeasure.GOOD_OR_BETTER).exact();
    }

    private static boolean comparable(OpenRow now, OpenRow before) {
        return there(now, FigureMeasure.CHANGE)
                && now.shown(FigureMeasure.PERCENT)
                && before.shown(FigureMeasure.PERCENT);
    }

    /** Readers are taken to know the counts behind a percentage, and so whatever follows from them alone. */
    private void themes() {
        List<OpenRow> themes = of(FigureBlock.THEMES);
        for (int i = 0; i < themes.size(); i += 2) {
            OpenRow now = themes.get(i);
            if (comparable(now, themes.get(i + 1)) && exact(now) && exact(themes.get(i + 1))) {
                now.show(FigureMeasure.CHANGE);
            }
            if (now.shown(FigureMeasure.PERCENT) && exact(now)) {
                of(FigureBlock.FINDINGS).stream()
                        .filter(row ->
                                row.row().item().equals("THEME:" + now.row().item()))
                        .forEach(row -> row.show(FigureMeasure.FINDING));
            }
        }
    }

    private void overall() {
        OpenRow now = of(FigureBlock.HEADLINE).getFirst();
        OpenRow finding = of(FigureBlock.FINDINGS).getFirst();
        if (!now.shown(FigureMeasure.PERCENT) || !there(finding, FigureMeasure.FINDING)) {
            return;
        }
        Sum inadequate = tables.sum(
                Tables.OVERALL, Set.of(FigureRow.ALL), Period.month(order.month()), List.of(Cell.INADEQUATE));
        Check check = new Check(
                List.of(now.sum(FigureMeasure.N), now.sum(FigureMeasure.GOOD_OR_BETTER), inadequate),
                values -> new Word(Finding.ofAll(new Proportion(values[1], values[0]), values[2], rules)
                                .name())
                        .equals(finding.row().value(FigureMeasure.FINDING)));
        if (guard.allows(() -> guard.know(check))) {
            finding.show(FigureMeasure.FINDING);
        }
    }

    /** Limits and positions tell the percentage of the year, so they are shown where readers know it. */
    private void positions() {
        OpenRow year = of(FigureBlock.HEADLINE).getLast();
        for (OpenRow team : of(FigureBlock.TEAMS)) {
            if (team.shown(FigureMeasure.PERCENT) && exact(team) && exact(year)) {
                FigureMeasure.LIMITS.forEach(team::show);
                team.show(FigureMeasure.POSITION);
            }
        }
    }

    /** An estimate tells something of every group that stands alone. */
    private void estimate(OpenRow row) {
        String half = row.row().item().substring(0, row.row().item().indexOf(':') + 1);
        boolean known = of(FigureBlock.EQUITY).stream()
                .filter(other -> other.row().item().startsWith(half) && there(other, FigureMeasure.SHRUNK))
                .allMatch(FollowingFigures::exact);
        if (known && row.shown(FigureMeasure.PERCENT)) {
            row.show(FigureMeasure.SHRUNK);
        }
    }

    private void inTime(OpenRow row) {
        int due = row.row().count(FigureMeasure.IN_TIME)
                + row.row().count(FigureMeasure.LATE)
                + row.row().count(FigureMeasure.OVERDUE);
        if (due >= readers.smallestBase(rules)) {
            row.show(FigureMeasure.PERCENT_IN_TIME);
        }
    }
}

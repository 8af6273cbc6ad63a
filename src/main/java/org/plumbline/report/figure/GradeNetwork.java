package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.grading.Grade;

/** Rows of grades as a network of sums: across each row, and down each grade where there is a total row. */
final class GradeNetwork {

    private final ReportRules rules;
    private final Disclosure disclosure = new Disclosure();
    private final List<GradeRow> rows;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Map<Grade, Disclosure.Cell> grades, Disclosure.Cell better, Disclosure.Cell graded) {

        Disclosure.Cell of(Grade grade) {
            return Objects.requireNonNull(grades.get(grade));
        }
    }

    /**
     * Withholds at once.
     *
     * @param total the sum of the parts; absent where they share audits
     * @param totalAsShown what another table withholds of the same total
     */
    GradeNetwork(List<GradeRow> parts, @Nullable GradeRow total, @Nullable GradeRow totalAsShown, ReportRules rules) {
        this.rules = rules;
        rows = new ArrayList<>(parts);
        parts.forEach(r -> lines.add(line(r, r, total != null, false)));
        if (total != null) {
            rows.add(total);
            Line last = line(total, totalAsShown == null ? total : totalAsShown, false, true);
            for (Grade grade : GradeRow.SCALE) {
                disclosure.sum(true, lines.stream().map(l -> l.of(grade)).toList(), last.of(grade));
            }
            lines.add(last);
        }
        disclosure.protect();
    }

    private Line line(GradeRow row, GradeRow asShown, boolean ofGroup, boolean downwards) {

        Map<Grade, Disclosure.Cell> cells = new EnumMap<>(Grade.class);
        Share share = row.goodOrBetter();
        for (Grade grade : GradeRow.SCALE) {
            Count count = row.count(grade);
            boolean withheld = rules.small(count) || !asShown.count(grade).shown();
            // Of a handful of audits a zero says as much as a number: which grade was not given.
            cells.put(
                    grade,
                    rules.small(share.n())
                            ? disclosure.hidden(count.known())
                            : disclosure.count(count.known(), withheld));
        }
        int better = share.shown() ? share.known().part() : 0;
        boolean withheld = !rules.publishable(share).equals(share)
                || !asShown.goodOrBetter().equals(share);
        Disclosure.Cell betterCell =
                ofGroup ? disclosure.share(better, withheld) : disclosure.headline(better, withheld);
        Disclosure.Cell graded = disclosure.count(share.n().known(), rules.small(share.n()));
        Line line = new Line(cells, betterCell, graded);
        disclosure.sum(downwards, List.of(line.of(Grade.OUTSTANDING), line.of(Grade.GOOD)), betterCell);
        disclosure.sum(
                downwards, List.of(line.of(Grade.REQUIRES_IMPROVEMENT), line.of(Grade.INADEQUATE), betterCell), graded);
        return line;
    }

    List<GradeRow> rows() {
        List<GradeRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(shown(rows.get(i), lines.get(i)));
        }
        return shown;
    }

    private GradeRow shown(GradeRow row, Line line) {
        Map<Grade, Count> grades = new EnumMap<>(Grade.class);
        line.grades().forEach((g, cell) -> grades.put(g, cell.withheld() ? Count.WITHHELD : row.count(g)));
        Count n = line.graded().withheld() ? Count.WITHHELD : row.graded();
        Share share = line.better().withheld() && row.goodOrBetter().shown()
                ? row.goodOrBetter().withheld(n)
                : row.goodOrBetter();
        Share before = row.before() == null ? null : rules.publishable(row.before());
        Change change = before == null ? null : share.shown() && before.shown() ? row.change() : Change.UNKNOWN;
        return new GradeRow(row.code(), row.label(), grades, row.notGraded(), share, before, change);
    }
}

package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Withholds small numbers from the subcommittee: first what is small, then what would give it away.
 * Numbers that count work and not children (assigned, submitted, not graded) stay.
 */
public final class Suppression {

    private final ReportRules rules;

    public Suppression(ReportRules rules) {
        this.rules = rules;
    }

    public MonthFigures forSubcommittee(MonthFigures f) {
        GradeTable distribution = eachRow(f.distribution());
        List<GradeTable> groups = sharingTotal(f.teams(), f.caseTypes());
        return new MonthFigures(
                f.month(),
                Audience.SUBCOMMITTEE,
                f.names(),
                f.sample(),
                measure(f.measure(), distribution),
                distribution,
                eachRow(f.themes()),
                groups.getLast(),
                groups.getFirst(),
                f.weakest().stream().map(this::question).toList(),
                patterns(f.patterns()),
                f.contradictions().withheld(rules),
                new Overrides(
                        overridden(f.overrides().month()),
                        overridden(f.overrides().quarter()),
                        f.overrides().reviewDue()),
                trend(f.trend()),
                new Assurance(
                        rules.publishable(f.assurance().immediateRisk()),
                        f.assurance().allAcknowledged(),
                        f.assurance().within()),
                f.provisional(),
                f.rules());
    }

    private Measure measure(Measure m, GradeTable distribution) {
        Share month = distribution.rows().get(0).goodOrBetter();
        Share quarter = distribution.rows().get(1).goodOrBetter();
        Share previous = rules.publishable(m.previousMonth());
        Share before = rules.publishable(m.quarterBefore());
        return new Measure(
                month,
                m.target(),
                previous,
                month.shown() && previous.shown() ? m.change() : Change.UNKNOWN,
                quarter,
                before,
                quarter.shown() && before.shown() ? m.quarterChange() : Change.UNKNOWN,
                rules.publishable(m.history()));
    }

    /** Rows that share audits, so that their columns add up to nothing. */
    private GradeTable eachRow(GradeTable table) {
        List<GradeRow> rows = table.rows().stream()
                .map(r -> new GradeNetwork(List.of(r), null, null, rules).rows().getFirst())
                .toList();
        return new GradeTable(table.title(), rows, null, table.compared());
    }

    /** Two tables of the same audits: what one withholds of the total, the other must not show. */
    private List<GradeTable> sharingTotal(GradeTable first, GradeTable second) {
        GradeTable one = group(first, null);
        GradeTable other = group(second, one.total());
        for (int i = 0; i < GradeRow.SCALE.size() && !sameShown(one.total(), other.total()); i++) {
            one = group(first, other.total());
            other = group(second, one.total());
        }
        return List.of(one, other);
    }

    private static boolean sameShown(@Nullable GradeRow one, @Nullable GradeRow other) {
        return one != null && other != null && one.grades().equals(other.grades());
    }

    private GradeTable group(GradeTable table, @Nullable GradeRow totalAsShown) {
        GradeNetwork network =
                new GradeNetwork(table.rows(), Objects.requireNonNull(table.total()), totalAsShown, rules);
        List<GradeRow> rows = network.rows();
        return new GradeTable(table.title(), rows.subList(0, rows.size() - 1), rows.getLast(), table.compared());
    }

    private QuestionFigure question(QuestionFigure q) {
        Share share = rules.publishable(q.notEvidenced());
        return new QuestionFigure(q.id(), q.text(), q.theme(), share.shown() ? q.meanPoints() : null, share);
    }

    private Overrides.Overridden overridden(Overrides.Overridden o) {
        return rules.small(o.number())
                ? new Overrides.Overridden(
                        Count.WITHHELD,
                        o.share().withheld(rules.publishable(o.share().n())))
                : new Overrides.Overridden(o.number(), rules.publishable(o.share()));
    }

    private Trend trend(Trend t) {
        List<Trend.Point> points = t.points().stream()
                .map(p -> new Trend.Point(
                        p.month(),
                        rules.publishable(p.share()),
                        rules.publishable(p.share()).shown() ? p.limits() : null))
                .toList();
        return new Trend(points, t.centre(), t.withLimits(), t.signals());
    }

    private PatternTable patterns(PatternTable t) {
        List<PatternTable.Row> rows =
                t.rows().stream().map(r -> pattern(r, t.audited())).toList();
        List<PatternTable.FlagTotal> totals = t.raised().stream()
                .map(f -> new PatternTable.FlagTotal(
                        f.severity(), rules.publishable(f.raised()), rules.publishable(f.mitigated())))
                .toList();
        return new PatternTable(
                t.title(),
                t.teams(),
                t.audited().stream().map(rules::publishable).toList(),
                rows,
                totals);
    }

    private PatternTable.Row pattern(PatternTable.Row row, List<Count> audited) {
        Disclosure disclosure = new Disclosure();
        List<Disclosure.Cell> cells = row.cells().stream()
                .map(c -> disclosure.count(c.cases().known(), rules.small(c.cases())))
                .toList();
        Disclosure.Cell all = disclosure.count(
                row.all().cases().known(), rules.small(row.all().cases()));
        disclosure.sum(false, cells, all);
        disclosure.protect();
        List<PatternTable.Cell> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean few = audited.get(i).known() < rules.smallestDenominator();
            PatternTable.Cell cell = row.cells().get(i);
            shown.add(
                    cells.get(i).withheld()
                            ? PatternTable.Cell.WITHHELD
                            : few ? new PatternTable.Cell(cell.cases(), null) : cell);
        }
        return new PatternTable.Row(
                row.pattern(), row.name(), shown, all.withheld() ? PatternTable.Cell.WITHHELD : row.all());
    }
}

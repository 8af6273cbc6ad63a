package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Withholds small numbers from the subcommittee: first what is small, then what would give it away. Of a month with a handful
 * of audits nothing of what was found is shown, not even what was found in none.
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
                f.weakest().stream().filter(this::publishable).toList(),
                patterns(f.patterns(), few(f)),
                few(f) ? f.contradictions().hidden() : f.contradictions().withheld(rules),
                new Overrides(
                        overridden(f.overrides().month()),
                        overridden(f.overrides().quarter()),
                        f.overrides().reviewDue()),
                trend(f.trend()),
                f.assurance().withheld(rules),
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
    GradeTable eachRow(GradeTable table) {
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

    GradeTable group(GradeTable table, @Nullable GradeRow totalAsShown) {
        GradeNetwork network =
                new GradeNetwork(table.rows(), Objects.requireNonNull(table.total()), totalAsShown, rules);
        List<GradeRow> rows = network.rows();
        return new GradeTable(table.title(), rows.subList(0, rows.size() - 1), rows.getLast(), table.compared());
    }

    /** Where the list stands a question says how it was answered, so one that few answered is not in it. */
    boolean publishable(QuestionFigure q) {
        return rules.publishable(q.notEvidenced()).shown();
    }

    /** Whether so few audits of the month are signed off that whatever is said of them is said of a child. */
    private boolean few(MonthFigures f) {
        Sample s = f.sample();
        return s.response().submitted() + s.targeted().submitted() < rules.smallestDenominator();
    }

    private Overrides.Overridden overridden(Overrides.Overridden o) {
        return rules.small(o.number())
                ? new Overrides.Overridden(
                        Count.WITHHELD,
                        o.share().withheld(rules.publishable(o.share().n())))
                : new Overrides.Overridden(o.number(), rules.publishable(o.share()));
    }

    /** Charted again: the centre of all months would give away the only one that is withheld. */
    private Trend trend(Trend t) {
        return Trend.of(
                t.points().stream().map(Trend.Point::month).toList(),
                t.points().stream().map(p -> rules.publishable(p.share())).toList(),
                rules.control());
    }

    /** {@code few} tells whether the month has too few audits for its flags to be shown. */
    private PatternTable patterns(PatternTable t, boolean few) {
        int audited = t.audited().stream().mapToInt(Count::known).sum();
        boolean withheld = audited > 0 && audited < rules.smallestDenominator();
        List<PatternTable.Row> rows = withheld
                ? List.of()
                : t.rows().stream().map(r -> pattern(r, t.audited())).toList();
        List<PatternTable.FlagTotal> totals = t.raised().stream()
                .map(f -> few
                        ? new PatternTable.FlagTotal(f.severity(), Count.WITHHELD, Count.WITHHELD)
                        : new PatternTable.FlagTotal(
                                f.severity(), rules.publishable(f.raised()), rules.publishable(f.mitigated())))
                .toList();
        return new PatternTable(
                t.title(),
                t.teams(),
                t.audited().stream().map(rules::publishable).toList(),
                rows,
                totals,
                withheld);
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

package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.report.past.EquityHalf;
import org.plumbline.report.past.EquityHalf.Group;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureOrder;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.Period;

/** What readers know of a month whatever is withheld: noughts, which rows there are, and what the rules of the file say. */
final class MonthFacts {

    private final Tables tables;
    private final Guard guard;
    private final FigureRules rules;
    private final FigureOrder order;
    private final List<OpenRow> rows;
    private final List<Runnable> hints = new ArrayList<>();

    MonthFacts(Tables tables, Guard guard, FigureRules rules, FigureOrder order, List<OpenRow> rows) {
        this.tables = tables;
        this.guard = guard;
        this.rules = rules;
        this.order = order;
        this.rows = rows;
    }

    /** Lets readers know all of it. */
    void tell() {
        rows.forEach(this::noughts);
        points();
        teams();
        guard.accept();
        // What only says a little more is weighed as well, unless it would end a secret that the rest can still keep.
        hints.forEach(guard::allows);
        equity(Tables.ETHNICITY);
        equity(Tables.DISABILITY);
    }

    private void noughts(OpenRow row) {
        for (FigureMeasure measure : row.counts()) {
            if (row.count(measure) > 0) {
                if (OpenRow.whole(measure)) {
                    guard.know(row.sum(measure), 1, Integer.MAX_VALUE);
                }
            } else if (row.partners(measure).stream().allMatch(partner -> row.count(partner) == 0)) {
                guard.know(row.sum(measure), 0, 0);
                row.show(measure);
            }
        }
    }

    /** A month without a row has no graded audit; limits say whether there were enough for them. */
    private void points() {
        Map<YearMonth, FigureRow> months = new LinkedHashMap<>();
        boolean limits = false;
        for (OpenRow row : rows) {
            if (row.row().has(FigureMeasure.SIGNALS)) {
                months.put(row.row().period().to(), row.row());
                limits |= row.row().value(FigureMeasure.LOWER) != Sign.NOT_APPLICABLE;
            }
        }
        for (YearMonth month : order.window().months()) {
            Sum n = tables.sum(Tables.OVERALL, Set.of(FigureRow.ALL), Period.month(month), Cell.GRADES);
            FigureRow row = months.get(month);
            int smallest = rules.chart().smallestSample();
            if (row == null) {
                guard.know(n, 0, 0);
            } else if (limits) {
                boolean enough = row.value(FigureMeasure.LOWER) != Sign.NOT_APPLICABLE;
                hints.add(() -> guard.know(n, enough ? smallest : 1, enough ? Integer.MAX_VALUE : smallest - 1));
            }
        }
    }

    private void teams() {
        Period year = Period.year(order.month());
        List<FigureRow> listed = rows.stream()
                .map(OpenRow::row)
                .filter(row -> row.block() == FigureBlock.TEAMS)
                .toList();
        boolean few = listed.stream().anyMatch(row -> row.item().equals(FigureRow.FEW));
        for (String team : tables.items(Tables.TEAMS)) {
            Sum n = tables.sum(Tables.TEAMS, Set.of(team), year, Cell.GRADES);
            listed.stream()
                    .filter(row -> row.item().equals(team))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> hints.add(() -> guard.know(
                                    n,
                                    Math.max(0, rules.smallestTeam() - row.count(FigureMeasure.NOT_GRADED)),
                                    Integer.MAX_VALUE)),
                            () -> guard.know(n, 0, few ? rules.smallestTeam() - 1 : 0));
        }
    }

    /** Which groups have a row of their own says which are small. */
    private void equity(String half) {
        Set<String> groups = tables.items(half);
        List<String> items = rows.stream()
                .map(row -> row.row().item())
                .filter(item -> item.startsWith(half + ":"))
                .map(item -> item.substring(half.length() + 1))
                .toList();
        if (groups.isEmpty() || items.isEmpty()) {
            return;
        }
        Period year = Period.year(order.month());
        List<Sum> sums = groups.stream()
                .flatMap(group ->
                        Cell.BETTER_OR_NOT.stream().map(cell -> tables.sum(half, Set.of(group), year, List.of(cell))))
                .toList();
        Check check = new Check(sums, values -> EquityHalf.of(half, groups(groups, values), rules)
                .items()
                .equals(items));
        guard.allows(() -> guard.know(check));
    }

    private static Map<String, Group> groups(Set<String> names, int[] values) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (String name : names) {
            int at = groups.size() * 2;
            groups.put(name, new Group(values[at] + values[at + 1], values[at]));
        }
        return groups;
    }
}

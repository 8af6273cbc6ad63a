package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.Period;

/** The sums of a month that are to be secret. */
final class MonthSecrets {

    private static final List<Cell> BETTER = List.of(Cell.OUTSTANDING, Cell.GOOD);

    private final Tables tables;
    private final Guard guard;
    private final FigureRules rules;
    private final Readers readers;

    MonthSecrets(Tables tables, Guard guard, FigureRules rules, Readers readers) {
        this.tables = tables;
        this.guard = guard;
        this.rules = rules;
        this.readers = readers;
    }

    /** Counts that are withheld because they are small, and noughts beside them. */
    void ofRow(OpenRow row) {
        List<FigureMeasure> small = row.counts().stream()
                .filter(measure -> row.tooSmall(measure, rules, readers))
                .toList();
        small.forEach(measure -> guard.keep(row.sum(measure)));
        for (FigureMeasure measure : row.counts()) {
            if (row.count(measure) == 0
                    && !row.shown(measure)
                    && row.partners(measure).stream().anyMatch(small::contains)
                    && !guard.keep(row.sum(measure))) {
                // Whoever can work out that it is none may as well read it.
                guard.know(row.sum(measure), 0, 0);
                guard.accept();
                row.show(measure);
            }
        }
    }

    /** Small counts of one month, which nobody prints but which two years that overlap could tell. */
    void ofMonth(YearMonth month, boolean withThemes) {
        List<String> all = new ArrayList<>(tables.divided());
        if (withThemes) {
            all.addAll(tables.themes());
        }
        for (String table : all) {
            tables.items(table).forEach(item -> ofItem(table, item, Period.month(month)));
        }
    }

    /** Small counts of a team or group that is put together with others. */
    void ofTogether(List<OpenRow> rows, YearMonth month) {
        for (String table : tables.divided()) {
            Set<String> listed = rows.stream()
                    .map(OpenRow::row)
                    .map(row -> row.block() == FigureBlock.TEAMS ? Tables.TEAMS + ":" + row.item() : row.item())
                    .collect(Collectors.toSet());
            if (!table.equals(Tables.TYPES)) {
                tables.items(table).stream()
                        .filter(item -> !listed.contains(table + ":" + item))
                        .forEach(item -> ofItem(table, item, Period.year(month)));
            }
        }
    }

    private void ofItem(String table, String item, Period period) {
        for (Cell cell : Tables.cells(table)) {
            keepSmall(tables.sum(table, Set.of(item), period, List.of(cell)));
        }
        if (Tables.cells(table).equals(Cell.GRADES)) {
            keepSmall(tables.sum(table, Set.of(item), period, BETTER));
        }
    }

    private void keepSmall(Sum sum) {
        if (rules.small(sum.truth())) {
            guard.keep(sum);
        }
    }
}

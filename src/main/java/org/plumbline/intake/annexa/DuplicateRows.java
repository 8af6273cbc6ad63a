package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.annexa.ListLayout.Column;

/** Looks across rows: the same step twice on one list, one child with two dates of birth. */
final class DuplicateRows {

    private final CellProblems findings;
    private final Map<String, Known> births = new HashMap<>();

    private record Known(LocalDate birth, int list) {}

    DuplicateRows(CellProblems findings) {
        this.findings = findings;
    }

    /**
     * The rows without those that repeat another; of two the one with fewer blanks stays. Two that do not say of which step
     * they are, and say different things, may be of two steps and both stay.
     */
    List<ListRow> once(Headings headings, List<ListRow> rows) {
        List<Column> keys =
                headings.layout().columns().stream().filter(Column::key).toList();
        Map<List<@Nullable Object>, ListRow> kept = new LinkedHashMap<>();
        Set<ListRow> dropped = new HashSet<>();
        for (ListRow row : rows) {
            if (!row.hasId()) {
                dropped.add(row);
                continue;
            }
            List<@Nullable Object> key = new ArrayList<>(keys.size());
            keys.forEach(column -> key.add(row.get(column)));
            ListRow other = kept.putIfAbsent(key, row);
            if (other != null && !(key.contains(null) && row.contradicts(other))) {
                ListRow fuller = fuller(row, other);
                ListRow repeat = Objects.equals(fuller, row) ? other : row;
                kept.put(key, fuller);
                dropped.add(repeat);
                report(
                        headings,
                        repeat,
                        headings.layout().id(),
                        CellRule.DUPLICATE_ROW,
                        repeat.id(),
                        "Row " + fuller.number() + " is taken.");
            }
        }
        return dropped.isEmpty()
                ? rows
                : rows.stream().filter(row -> !dropped.contains(row)).toList();
    }

    /** The one that goes on where the other is over: nobody is closed by one of two rows that contradict each other. */
    private static ListRow fuller(ListRow row, ListRow other) {
        if (row.hasEnded() != other.hasEnded()) {
            return row.hasEnded() ? other : row;
        }
        return row.blanks() < other.blanks() ? row : other;
    }

    /** Reports dates of birth that differ from those of earlier lists, and keeps the earlier. */
    void compareBirths(Headings headings, List<ListRow> rows) {
        Column birth = headings.layout().column("birth");
        for (ListRow row : rows) {
            LocalDate date = row.date("birth");
            if (birth == null || date == null || !row.hasId()) {
                continue;
            }
            Known known = births.putIfAbsent(row.id(), new Known(date, row.list()));
            if (known != null && !known.birth().equals(date)) {
                report(
                        headings,
                        row,
                        birth,
                        CellRule.IDENTITY_CONFLICT,
                        date.toString(),
                        "List " + known.list() + " has another date, which is kept. Correct the wrong one.");
                row.clear("birth");
            }
        }
    }

    /** Reports days before a birth that only another list says, and empties their cells. */
    void compareWithBirths(Headings headings, List<ListRow> rows) {
        for (ListRow row : rows) {
            Known known = births.get(row.id());
            if (known == null || row.date("birth") != null) {
                continue;
            }
            for (Column column : RowChecks.tooEarly(row, known.birth())) {
                report(
                        headings,
                        row,
                        column,
                        CellRule.DATE_BEFORE_BIRTH,
                        String.valueOf(row.date(column)),
                        "Correct this date or the date of birth on list " + known.list() + ".");
                if (column.tells()) {
                    findings.lose(row.list(), row.number());
                }
                row.clear(column.field());
            }
        }
    }

    private void report(Headings headings, ListRow row, Column column, CellRule rule, String value, String whatToDo) {
        findings.add(new CellProblem(
                row.list(), row.number(), headings.written(column), value, rule, rule.says() + " " + whatToDo));
    }
}

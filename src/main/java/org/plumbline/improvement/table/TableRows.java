package org.plumbline.improvement.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;

/** The rows below the headings of a table and of those in which it goes on. */
public final class TableRows {

    private final PlanColumns columns;
    private final PlanProblems problems;
    private final List<PlanRow> rows = new ArrayList<>();
    private boolean afterBreak;

    /** Begins with the table in which the headings are; what is above them is in no row. */
    public TableRows(DocumentTable table, PlanColumns columns, PlanProblems problems) {
        this.columns = columns;
        this.problems = problems;
        table.rows().stream()
                .filter(row -> row.number() < columns.headingRow().row())
                .forEach(row -> problems.outside(table.number(), row));
        read(table, columns);
    }

    /** Whether a table begins with the same headings, and so is taken for the next page of this one. */
    public boolean goOnIn(DocumentTable table) {
        return table.flows()
                && !table.rows().isEmpty()
                && columns.isRepeatedBy(table.rows().getFirst());
    }

    /** Goes on in another table as after a page break. */
    public void goOn(DocumentTable table) {
        afterBreak = true;
        read(table, PlanColumns.of(table, table.rows().getFirst()));
    }

    private void read(DocumentTable table, PlanColumns headings) {
        Set<Integer> headingRows = new HashSet<>(Set.of(headings.headingRow().row()));
        for (DocumentRow row : table.rows()) {
            if (row.number() <= headings.headingRow().row()) {
                continue;
            }
            if (row.cells().stream()
                    .anyMatch(cell -> headingRows.contains(cell.firstRow())
                            && !cell.text().isEmpty())) {
                problems.outside(table.number(), row);
            } else if (headings.isRepeatedBy(row)) {
                headingRows.add(row.number());
                afterBreak = true;
            } else {
                add(PlanRow.of(headings, row, afterBreak));
            }
        }
    }

    private void add(PlanRow row) {
        if (row.hasOwnText()) {
            rows.add(row);
            afterBreak = false;
        }
    }

    /** The columns, with the headings of the first table. */
    public PlanColumns columns() {
        return columns;
    }

    /** The rows that have text, but for headings. */
    public List<PlanRow> all() {
        return rows;
    }
}

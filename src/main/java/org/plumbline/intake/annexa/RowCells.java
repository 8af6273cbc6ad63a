package org.plumbline.intake.annexa;

import java.util.Map;
import java.util.Objects;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.workbook.RawCell;

/** A row with its cells as the workbook holds them. */
final class RowCells {

    final ListRow row;
    private final CellReader reader;
    private final Headings headings;
    private final Map<Column, RawCell> cells;

    RowCells(CellReader reader, Headings headings, ListRow row, Map<Column, RawCell> cells) {
        this.reader = reader;
        this.headings = headings;
        this.row = row;
        this.cells = cells;
    }

    /** Whether the cell holds anything, readable or not. */
    boolean has(String field) {
        RawCell cell = cells.get(column(field));
        return cell != null && !CellText.isNothing(cell.text());
    }

    /** Notes what is wrong with a cell, where the sheet has its column. */
    void report(String field, CellRule rule, String whatToDo) {
        Column column = column(field);
        if (headings.has(column)) {
            reader.report(headings, row.number(), column, cells.get(column), rule, whatToDo);
        }
    }

    private Column column(String field) {
        return Objects.requireNonNull(row.layout().column(field), field);
    }
}

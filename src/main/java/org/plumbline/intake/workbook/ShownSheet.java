package org.plumbline.intake.workbook;

import java.util.List;

/**
 * A sheet as Excel shows it.
 *
 * @param rows those that have text
 * @param merged the cells that are merged, each with all columns and rows that it covers
 */
public record ShownSheet(List<Row> rows, List<Area> merged) {

    /** A row with its number as Excel shows it. */
    public record Row(int number, List<ShownCell> cells) {}

    /** Columns from 0 and rows from 1, the last ones included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether the cell lies in it. */
        public boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}

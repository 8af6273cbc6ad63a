package org.plumbline.intake.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table. One that is merged downwards is there in every row that it covers.
 *
 * @param column the first column of the table's grid that it covers, from 0
 * @param span how many it covers
 * @param firstRow the number of the row in which it begins
 * @param text its lines, parted by line feeds; see {@link CellLines}
 * @param shade red, green and blue in hexadecimal, such as FFC000, or null
 */
public record DocumentCell(
        int column,
        int span,
        int firstRow,
        String text,
        @Nullable String shade) {

    /** The first column to the right of it. */
    public int end() {
        return column + span;
    }
}

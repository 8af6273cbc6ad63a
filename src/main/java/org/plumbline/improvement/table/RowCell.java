package org.plumbline.improvement.table;

import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Shade;

/**
 * What a row holds in a column.
 *
 * @param text all of it
 * @param own what is not merged from above
 */
public record RowCell(String text, String own, @Nullable Shade shade) {

    /** A cell in which there is nothing. */
    public static final RowCell BLANK = new RowCell("", "", null);

    /** Whether there is text, and all of it is merged from above. */
    public boolean isMerged() {
        return own.isEmpty() && !text.isEmpty();
    }
}

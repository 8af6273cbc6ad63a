package org.plumbline.intake.annexa;

import java.util.List;
import java.util.Set;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.workbook.RawCell;

/**
 * A cell of a row that may be the heading row, read once for all lists that it is compared with.
 *
 * @param heading as headings are compared; empty where the cell says none
 * @param words of the heading
 */
record HeadingCell(RawCell cell, String heading, Set<String> words) {

    static List<HeadingCell> of(List<RawCell> row) {
        return row.stream()
                .map(cell -> {
                    String heading = CellText.heading(cell.text());
                    return new HeadingCell(cell, heading, HeadingWords.words(heading));
                })
                .toList();
    }
}

package org.plumbline.cli.file;

import java.util.List;
import org.plumbline.intake.events.CsvRow;

/**
 * A table as a file has it.
 *
 * @param headings as they are written; none where there is something wrong with them
 */
public record CsvTable(List<String> headings, List<CsvRow> rows) {

    public CsvTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}

package org.plumbline.intake.events;

import java.util.List;

/**
 * A row of a comma-separated file; fields are trimmed and never absent.
 *
 * @param line the line it starts on, the header being the first
 */
public record CsvRow(long line, List<String> columns, List<String> fields) {

    /** The field of a column that the header has. */
    public String get(String column) {
        return fields.get(columns.indexOf(column));
    }

    /** Whether the header has the column. */
    public boolean has(String column) {
        return columns.contains(column);
    }
}

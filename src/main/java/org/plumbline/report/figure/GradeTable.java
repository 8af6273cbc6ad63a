package org.plumbline.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of grades under one heading.
 *
 * @param title with the period that it covers
 * @param total the sum of the rows; absent where rows share audits, so that a sum would mean nothing
 * @param compared what the change column compares with; empty where nothing is compared
 */
public record GradeTable(
        String title, List<GradeRow> rows, @Nullable GradeRow total, String compared) {

    public GradeTable {
        rows = List.copyOf(rows);
    }

    /** The same table of audits that are everything there is, and no sample. */
    public GradeTable counted() {
        return new GradeTable(
                title, rows.stream().map(GradeRow::counted).toList(), total == null ? null : total.counted(), compared);
    }
}

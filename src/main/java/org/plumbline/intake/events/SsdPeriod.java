package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellDate;

/**
 * What tells the period of a row, of which a table holds several rows one after the other.
 *
 * @param same the column that rows of one period of a child share
 * @param from the column of the day on which a row begins
 */
record SsdPeriod(String same, String from) {

    /** The two columns are parted by a colon. */
    static SsdPeriod of(String columns) {
        String[] parts = columns.split(":");
        return new SsdPeriod(parts[0], parts[1]);
    }

    boolean isAmong(Set<String> header) {
        return header.contains(same) && header.contains(from);
    }

    /** The day that the period of the row goes by. */
    @Nullable
    LocalDate day(CsvRow row) {
        return day(row, same);
    }

    /** The day on which the row begins. */
    @Nullable
    LocalDate begins(CsvRow row) {
        return day(row, from);
    }

    private static @Nullable LocalDate day(CsvRow row, String column) {
        return row.has(column) ? CellDate.written(row.get(column)) : null;
    }
}

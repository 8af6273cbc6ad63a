package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;

/**
 * Periods of which a table holds several rows, one after the other: only where no further row begins has the period ended.
 *
 * @param same the column that rows of one period of a child share
 * @param from the column of the day on which a row begins
 * @param latest the day on which the latest row of each period begins
 */
record SsdPeriods(String same, String from, Map<String, LocalDate> latest) {

    /** Periods that are not known yet; the two columns are parted by a colon. */
    static SsdPeriods of(String columns) {
        String[] parts = columns.split(":");
        return new SsdPeriods(parts[0], parts[1], Map.of());
    }

    /** The same columns for the rows of another file. */
    SsdPeriods empty() {
        return new SsdPeriods(same, from, new HashMap<>());
    }

    /** Adds a row of the child. */
    void add(String child, CsvRow row) {
        LocalDate day = day(row, from);
        LocalDate period = day(row, same);
        if (day != null && period != null) {
            latest.merge(key(child, period), day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Whether another row goes on with the child's period on the day or later. */
    boolean goesOn(String child, CsvRow row, String written) {
        LocalDate period = day(row, same);
        LocalDate last = period == null ? null : latest.get(key(child, period));
        LocalDate day = CellDate.written(written);
        LocalDate own = day(row, from);
        return last != null && day != null && !last.isBefore(day) && !last.equals(own);
    }

    private static String key(String child, LocalDate period) {
        return CellText.number(child) + " " + period;
    }

    private static @Nullable LocalDate day(CsvRow row, String column) {
        return row.has(column) ? CellDate.written(row.get(column)) : null;
    }
}

package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;

/** The periods in a table, each with the day on which its latest row begins: only where no further row begins has it ended. */
final class SsdPeriods {

    private final SsdPeriod period;
    private final Map<String, LocalDate> latest = new HashMap<>();

    SsdPeriods(SsdPeriod period) {
        this.period = period;
    }

    /** The column that rows of one period share. */
    String same() {
        return period.same();
    }

    /** Adds a row of the child. */
    void add(String child, CsvRow row) {
        LocalDate begins = period.begins(row);
        LocalDate day = period.day(row);
        if (begins != null && day != null) {
            latest.merge(key(child, day), begins, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Whether another row goes on with the child's period on the day or later. */
    boolean goesOn(String child, CsvRow row, String written) {
        LocalDate day = period.day(row);
        LocalDate last = day == null ? null : latest.get(key(child, day));
        LocalDate ended = CellDate.written(written);
        return last != null && ended != null && !last.isBefore(ended) && !last.equals(period.begins(row));
    }

    private static String key(String child, LocalDate day) {
        return CellText.number(child) + " " + day;
    }
}

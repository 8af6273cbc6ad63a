package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.casefile.contract.EventSource;

/**
 * Reads events.csv ({@code case,type,date,time,attrs}) and lists every row that cannot be used. A file that was made of an
 * Annex A workbook has one column more, {@code annex_a}, for what only Annex A says of an event.
 */
final class EventsFile {

    static final List<String> COLUMNS = List.of("case", "type", "date", "time", "attrs");
    static final String ANNEX_A = "annex_a";

    private final Path file;
    private final FileProblems problems;
    private final EventCheck check;

    /** Events of these cases; nothing can have happened after today. */
    EventsFile(Path file, CasesByNumber cases, LocalDate today, FileProblems problems) {
        this.file = file;
        this.problems = problems;
        // When the file of the cases could not be read, every case would be missing: that is reported once, there.
        this.check = new EventCheck(file, cases, !cases.all().isEmpty(), today, false, problems);
    }

    /** Hands out the rows that can be used, in the order of the file. */
    void read(Consumer<EventRow> rows) {
        CsvRows.readCases(file, COLUMNS, problems, row -> check.row(event(row), rows));
    }

    /** The event of a row of such a file. */
    static EventLine event(CsvRow row) {
        boolean annexA = row.has(ANNEX_A);
        String attributes = row.get("attrs");
        return new EventLine(
                row.line(),
                row.get("case"),
                row.get("type"),
                row.get("date"),
                row.get("time"),
                annexA ? attributes + ";" + row.get(ANNEX_A) : attributes,
                annexA ? EventSource.ANNEX_A : EventSource.EVENTS_FILE,
                Map.of());
    }
}

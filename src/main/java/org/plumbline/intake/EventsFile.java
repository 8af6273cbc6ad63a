package org.plumbline.intake;

import static org.plumbline.casefile.EventType.*;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseType;
import org.plumbline.casefile.EventContract;
import org.plumbline.casefile.EventType;

/** Reads events.csv ({@code case,type,date,time,attrs}) and lists every row that cannot be used. */
final class EventsFile {

    private static final List<String> COLUMNS = List.of("case", "type", "date", "time", "attrs");
    /** Steps that begin with birth; every other step can be about an unborn child. */
    private static final Set<EventType> AFTER_BIRTH = EnumSet.of(
            CLA_START,
            CLA_END,
            LEGAL_STATUS_START,
            PLACEMENT_START,
            PLACEMENT_END,
            CLA_REVIEW,
            HEALTH_ASSESSMENT,
            DENTAL_CHECK,
            PEP,
            MISSING_START,
            MISSING_END,
            RHI);

    private static final Map<String, EventType> TYPES = types();

    private final Path file;
    private final Map<String, CaseLine> cases;
    private final LocalDate today;
    private final FileProblems problems;
    private final Set<String> toldUnborn = new HashSet<>();
    private boolean usable;

    /** Events of these cases; nothing can have happened after today. */
    EventsFile(Path file, Map<String, CaseLine> cases, LocalDate today, FileProblems problems) {
        this.file = file;
        this.cases = cases;
        this.today = today;
        this.problems = problems;
    }

    /** Hands out the rows that can be used, in the order of the file. */
    void read(Consumer<EventRow> rows) {
        CsvRows.read(file, COLUMNS, problems, row -> row(row, rows));
    }

    private void row(CsvRow row, Consumer<EventRow> rows) {
        usable = true;
        CaseLine of = cases.get(row.get("case"));
        EventType type = TYPES.get(row.get("type"));
        LocalDate date = date(row);
        LocalTime time = time(row);
        if (of == null && !cases.isEmpty()) {
            error(
                    row,
                    "There is no case %s among the cases. Correct the case, or leave the row out."
                            .formatted(row.get("case")));
        }
        if (type == null) {
            error(
                    row,
                    "There is no event type %s. Write one of the contract, such as VISIT.".formatted(row.get("type")));
        }
        Map<String, String> attributes = type == null
                ? Map.of()
                : EventContract.attributes(type, row.get("attrs"), sentence -> error(row, sentence));
        if (of == null || type == null || date == null) {
            return;
        }
        checkDate(row, of, type, date);
        if (usable) {
            rows.accept(new EventRow(row.line(), of.caseId(), type, date, time, attributes));
        }
    }

    private void checkDate(CsvRow row, CaseLine of, EventType type, LocalDate date) {
        LocalDate earliest = of.earliest(RowChecks.DAYS_BEFORE_BIRTH);
        if (date.isAfter(today) && date.isAfter(of.asOf())) {
            error(
                    row,
                    "The date (%s) lies in the future. Correct it, or leave the row out until it has happened."
                            .formatted(date));
        } else if (earliest != null && date.isBefore(earliest)
                || AFTER_BIRTH.contains(type) && of.isBeforeBirth(date)) {
            error(
                    row,
                    "The date (%s) lies before the birth of the child. Correct it or the birth_month.".formatted(date));
        } else if (of.isBeforeBirth(date) && toldUnborn.add(of.caseId())) {
            problems.warning(
                    file,
                    row.line(),
                    "The date (%s) lies before the birth of the child and is taken to be about the unborn child. Check it."
                            .formatted(date));
        }
        LocalDate closed = of.closedOn();
        if (closed != null && date.isAfter(closed) && of.caseType() != CaseType.CONTACT) {
            problems.warning(
                    file,
                    row.line(),
                    "The case was closed on %s, before this event. Check closed_on and the date.".formatted(closed));
        }
    }

    private @Nullable LocalDate date(CsvRow row) {
        String text = row.get("date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            error(
                    row,
                    text.isEmpty()
                            ? "The date is empty. Write it as yyyy-MM-dd."
                            : "The date (%s) cannot be read. Write it as yyyy-MM-dd.".formatted(text));
            return null;
        }
    }

    private @Nullable LocalTime time(CsvRow row) {
        String text = row.get("time");
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            error(row, "The time (%s) cannot be read. Write it as HH:mm, or leave it empty.".formatted(text));
            return null;
        }
    }

    private void error(CsvRow row, String sentence) {
        usable = false;
        problems.error(file, row.line(), sentence);
    }

    private static Map<String, EventType> types() {
        Map<String, EventType> types = new HashMap<>();
        for (EventType type : EventType.values()) {
            types.put(type.name(), type);
        }
        return types;
    }
}

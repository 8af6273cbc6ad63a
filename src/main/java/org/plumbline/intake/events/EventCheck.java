package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/** Checks rows that record events, whatever file they come from, and lists each that cannot be used. */
final class EventCheck {

    private static final Map<String, EventType> TYPES = types();

    private final Path file;
    private final Map<String, CaseLine> cases;
    private final boolean missingCasesMatter;
    private final LocalDate today;
    private final FileProblems problems;
    private final Set<String> warnedUnborn = new HashSet<>();
    private boolean usable;

    /** Events of these cases; nothing can have happened after today. */
    EventCheck(
            Path file,
            Map<String, CaseLine> cases,
            boolean missingCasesMatter,
            LocalDate today,
            FileProblems problems) {
        this.file = file;
        this.cases = cases;
        this.missingCasesMatter = missingCasesMatter;
        this.today = today;
        this.problems = problems;
    }

    /** Hands the row out if it can be used. */
    void row(EventLine row, Consumer<EventRow> rows) {
        usable = true;
        CaseLine of = cases.get(row.caseId());
        EventType type = TYPES.get(row.type());
        LocalDate date = date(row);
        LocalTime time = time(row);
        if (of == null && missingCasesMatter) {
            error(
                    row,
                    "There is no case %s among the cases. Correct the case, or leave the row out."
                            .formatted(row.caseId()));
        }
        if (type == null) {
            error(row, "There is no event type %s. Write one of the contract, such as VISIT.".formatted(row.type()));
        }
        Map<String, String> attributes = type == null
                ? Map.of()
                : EventContract.attributes(type, row.attributes(), sentence -> error(row, sentence));
        if (of == null || type == null || date == null) {
            return;
        }
        checkDate(row, of, type, date);
        if (usable) {
            rows.accept(new EventRow(row.line(), of.caseId(), type, date, time, attributes));
        }
    }

    private void checkDate(EventLine row, CaseLine of, EventType type, LocalDate date) {
        if (date.isAfter(today) && date.isAfter(of.asOf())) {
            error(
                    row,
                    "The date (%s) lies in the future. Correct it, or leave the row out until it has happened."
                            .formatted(date));
        } else if (!of.childhood().couldHold(type, date)) {
            error(
                    row,
                    "The date (%s) lies before the birth of the child. Correct it or the birth_month.".formatted(date));
        } else if (of.childhood().isBeforeBirth(date) && warnedUnborn.add(of.caseId())) {
            warning(
                    row,
                    "The date (%s) lies before the birth of the child and is taken to be about the unborn child. Check it."
                            .formatted(date));
        }
        LocalDate closed = of.closedOn();
        if (closed != null && date.isAfter(closed) && of.caseType() != CaseType.CONTACT) {
            warning(
                    row,
                    "The case was closed on %s, before this event. Check closed_on and the date.".formatted(closed));
        }
    }

    private @Nullable LocalDate date(EventLine row) {
        try {
            return LocalDate.parse(row.date());
        } catch (DateTimeException e) {
            error(
                    row,
                    row.date().isEmpty()
                            ? "The date is empty. Write it as yyyy-MM-dd."
                            : "The date (%s) cannot be read. Write it as yyyy-MM-dd.".formatted(row.date()));
            return null;
        }
    }

    private @Nullable LocalTime time(EventLine row) {
        try {
            return row.time().isEmpty() ? null : LocalTime.parse(row.time());
        } catch (DateTimeException e) {
            error(row, "The time (%s) cannot be read. Write it as HH:mm, or leave it empty.".formatted(row.time()));
            return null;
        }
    }

    private void error(EventLine row, String sentence) {
        usable = false;
        problems.error(file, row.line(), sentence);
    }

    private void warning(EventLine row, String sentence) {
        problems.warning(file, row.line(), sentence);
    }

    private static Map<String, EventType> types() {
        Map<String, EventType> types = new HashMap<>();
        for (EventType type : EventType.values()) {
            types.put(type.name(), type);
        }
        return types;
    }
}

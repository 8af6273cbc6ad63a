package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.CellTime;

/** Checks rows that record events, whatever file they come from, and lists each that cannot be used. */
final class EventCheck {

    private static final Map<String, EventType> TYPES = types();

    private final Path file;
    private final CasesByNumber cases;
    private final boolean missingCasesMatter;
    private final LocalDate today;
    private final boolean table;
    private final RowProblems problems;
    private final AttributeCheck attributes;
    private final Set<String> warnedUnborn = new HashSet<>();

    /**
     * Events of these cases; nothing can have happened after today.
     *
     * @param table whether the rows come from a table of a case system and not from a file made for the purpose
     */
    EventCheck(
            Path file,
            CasesByNumber cases,
            boolean missingCasesMatter,
            LocalDate today,
            boolean table,
            FileProblems problems) {
        this.file = file;
        this.cases = cases;
        this.missingCasesMatter = missingCasesMatter;
        this.today = today;
        this.table = table;
        this.problems = new RowProblems(file, problems);
        attributes = new AttributeCheck(this.problems, today, table);
    }

    /** Hands the row out if it can be used. */
    void row(EventLine row, Consumer<EventRow> rows) {
        problems.begin(row.line());
        String number = cases.number(file, row.line(), row.caseId());
        CaseLine of = cases.find(number);
        EventType type = TYPES.get(row.type());
        LocalDate date = date(row);
        if (date == null && problems.isUsable()) {
            return;
        }
        LocalTime time = time(row);
        if (number.length() > CasesByNumber.LONGEST) {
            problems.error("The case is longer than %d characters. Correct it.".formatted(CasesByNumber.LONGEST));
        } else if (of == null && missingCasesMatter) {
            problems.error(noCase(number, row.caseId()));
        }
        if (type == null) {
            problems.error(
                    "There is no event type %s. Write one of the contract, such as VISIT.".formatted(row.type()));
        }
        Map<String, String> said = type == null ? Map.of() : attributes.read(row, type, date, of);
        if (of == null || type == null || date == null) {
            return;
        }
        checkDate(of, type, date);
        if (problems.isUsable()) {
            rows.accept(new EventRow(row.line(), of.caseId(), type, date, time, said, row.source()));
        }
    }

    private void checkDate(CaseLine of, EventType type, LocalDate date) {
        if (date.isAfter(today) && date.isAfter(of.asOf())) {
            problems.error("The date (%s) lies in the future. Correct it, or leave the row out until it has happened."
                    .formatted(date));
        } else if (!PossibleDates.isPossible(date)) {
            problems.error("The date (%s) lies outside %s. Correct it, or leave the row out."
                    .formatted(date, PossibleDates.span()));
        } else if (!of.childhood().couldHold(type, date)) {
            problems.error(
                    "The date (%s) lies before the birth of the child. Correct it or the birth_month.".formatted(date));
        } else if (of.childhood().isBeforeDue(type, date)) {
            problems.warning(
                    "The %s (%s) lies before the day on which the child is due. It is taken; if the child has been born, write the birth_month."
                            .formatted(type, date));
        } else if (of.childhood().isBeforeBirth(date) && warnedUnborn.add(of.caseId())) {
            problems.warning(
                    "The date (%s) lies before the birth of the child and is taken to be about the unborn child. Check it."
                            .formatted(date));
        }
        LocalDate closed = of.closedOn();
        if (closed != null && date.isAfter(closed) && of.caseType() != CaseType.CONTACT) {
            problems.warning(
                    "The case was closed on %s, before this event. Check closed_on and the date.".formatted(closed));
        }
    }

    private @Nullable LocalDate date(EventLine row) {
        String text = CellText.orEmpty(row.date());
        LocalDate date = text.isEmpty() ? null : CellDate.written(text);
        if (date == null) {
            problems.error(
                    text.isEmpty()
                            ? "The date is empty. Write it as yyyy-MM-dd."
                            : "The date (%s) cannot be read. %s".formatted(text, CellDate.toWrite(text)));
        } else if (PossibleDates.isNone(date)) {
            refuseNone(row.type(), date);
        } else {
            return date;
        }
        return null;
    }

    /** In a table it only says that nothing has happened yet, which is no error. */
    private void refuseNone(String type, LocalDate date) {
        if (table) {
            problems.warningOnce(
                    type + date,
                    "The date (%s) of this %s stands for no day. Nothing is taken from it, here and in further rows."
                            .formatted(date, type));
        } else {
            problems.error("The date (%s) stands for no day. Write the day, or leave the row out.".formatted(date));
        }
    }

    /** A time that is none is not known, and the event stays. */
    private @Nullable LocalTime time(EventLine row) {
        LocalTime time = CellText.isNothing(row.time()) ? null : CellTime.written(row.time());
        if (time == null && !CellText.isNothing(row.time())) {
            problems.warning(
                    "The time (%s) cannot be read. It counts as not known; write it as HH:mm.".formatted(row.time()));
        }
        return time;
    }

    private String noCase(String number, String written) {
        if (number.isEmpty()) {
            return CasesByNumber.noNumber(written);
        }
        return cases.isRefused(number)
                ? "The row of the case %s among the cases cannot be used, and so this one cannot. Correct that row."
                        .formatted(written)
                : "There is no case %s among the cases. Correct the case, or leave the row out.".formatted(written);
    }

    private static Map<String, EventType> types() {
        Map<String, EventType> types = new HashMap<>();
        for (EventType type : EventType.values()) {
            types.put(type.name(), type);
        }
        return types;
    }
}

package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.RowNotes;

/**
 * Reads cases.csv: {@code case,birth_month,team,case_type,open_from,closed_on} and, where wanted, {@code as_of}. A cell
 * that a case can do without is emptied where it cannot be true, and does not refuse its row.
 */
final class CasesFile {

    static final List<String> COLUMNS = List.of("case", "birth_month", "team", "case_type", "open_from", "closed_on");
    private static final String AS_OF = "as_of";
    private static final String OPEN = "open_from";
    private static final String BIRTH = "birth_month";
    private static final String CLOSED = "closed_on";
    private static final String UNBORN = "due:";
    private static final String NOT_KNOWN = " It counts as not known.";
    private static final String STILL_OPEN = " It counts as empty, so that the case is open.";
    private static final Childhood UNKNOWN = new Childhood(null, null);
    private static final int LONGEST_TEAM = 80;

    private final Path file;
    private final LocalDate asOf;
    private final LocalDate today;
    private final boolean ownDates;
    private final CasesByNumber cases;
    private final CaseCells cells;

    /**
     * Reads the file.
     *
     * @param asOf the date on which a case is looked at that has none of its own
     * @param today no case was opened or closed after it, and no child born
     * @param ownDates whether a case may have a date of its own
     */
    CasesFile(
            Path file, LocalDate asOf, LocalDate today, boolean ownDates, CasesByNumber cases, FileProblems problems) {
        this.file = file;
        this.asOf = asOf;
        this.today = today;
        this.ownDates = ownDates;
        this.cases = cases;
        this.cells = new CaseCells(file, problems);
    }

    /** Takes one row of the file. */
    void row(CsvRow row) {
        cells.begin(row);
        String number = number(row);
        LocalDate own = ownDates && row.has(AS_OF) ? cells.neededDay(AS_OF, cells.dayText(AS_OF)) : null;
        LocalDate looked = own == null ? asOf : own;
        LocalDate latest = looked.isAfter(today) ? looked : today;
        CaseType type = type();
        LocalDate open = open();
        LocalDate closed = closed(latest);
        Childhood childhood = childhood(cells.dayText(BIRTH), latest);
        if (open != null && open.isAfter(latest)) {
            cells.error("The open_from (%s) lies in the future. Correct it, or leave the row out.".formatted(open));
        }
        if (open != null && closed != null && closed.isBefore(open)) {
            cells.error("The case was closed (%s) before it was opened (%s). Correct one of the two."
                    .formatted(closed, open));
        }
        if (!cells.isUsable() || type == null || open == null) {
            cases.refuse(number);
            return;
        }
        if (type == CaseType.CLOSED && cells.dayText(CLOSED).isEmpty()) {
            cells.warning("The case_type is CLOSED and the closed_on empty. The case counts as open; write the day.");
        }
        add(
                number,
                new CaseLine(
                        row.get("case"),
                        childhood.birthMonth(),
                        childhood.expectedDelivery(),
                        team(),
                        type,
                        open,
                        closed,
                        looked));
    }

    /** One child is one case: a second row that says the same under another spelling counts once. */
    private void add(String number, CaseLine line) {
        CaseLine other = cases.putIfAbsent(number, line);
        if (other == null) {
            return;
        }
        if (other.caseId().equals(line.caseId())) {
            cells.error("The case %s is there twice. Leave one of the rows out.".formatted(line.caseId()));
        } else if (!other.equals(line.as(other.caseId(), line.asOf()))) {
            cells.error("The case %s is there twice, also as %s, and the two rows differ. Leave one of them out."
                    .formatted(line.caseId(), other.caseId()));
        }
    }

    private String number(CsvRow row) {
        String id = cells.text("case");
        String number = cases.number(file, row.line(), id);
        if (RowNotes.areNoNumber(id)) {
            cells.error(CasesByNumber.noNumber(id));
        } else {
            cells.needed("case", number, "Write the case that the row is about.");
        }
        if (id.length() > CasesByNumber.LONGEST) {
            cells.error("The case is longer than %d characters. Shorten it.".formatted(CasesByNumber.LONGEST));
        }
        return number;
    }

    private String team() {
        String team = cells.text("team");
        if (team.length() <= LONGEST_TEAM) {
            return team;
        }
        cells.warning("The team is longer than %d characters.".formatted(LONGEST_TEAM) + NOT_KNOWN);
        return "";
    }

    private @Nullable CaseType type() {
        String text = cells.needed("case_type", cells.text("case_type"), "Write it, such as CIN.");
        List<CaseType> types = Arrays.asList(CaseType.values());
        CaseType type = types.stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
        if (type == null && !text.isEmpty()) {
            cells.error("The case_type (%s) cannot be read. Write %s."
                    .formatted(text, types.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        return type;
    }

    private @Nullable LocalDate open() {
        String text = cells.needed(OPEN, cells.dayText(OPEN), "Write the first day on which the case was open.");
        return cells.neededDay(OPEN, text);
    }

    private @Nullable LocalDate closed(LocalDate latest) {
        LocalDate closed = cells.optionalDay(CLOSED, cells.dayText(CLOSED), STILL_OPEN);
        if (closed == null || !closed.isAfter(latest)) {
            return closed;
        }
        cells.warning("The closed_on (%s) lies in the future.".formatted(closed) + STILL_OPEN);
        return null;
    }

    private Childhood childhood(String birth, LocalDate latest) {
        if (birth.toLowerCase(Locale.UK).startsWith(UNBORN)) {
            LocalDate due =
                    cells.optionalDay(BIRTH, birth.substring(UNBORN.length()).strip(), NOT_KNOWN);
            if (due == null || !due.isAfter(latest.plusDays(Childhood.DAYS_BEFORE_BIRTH))) {
                return new Childhood(null, due);
            }
            cells.warning("The day due (%s) lies further ahead than a pregnancy lasts.".formatted(due) + NOT_KNOWN);
            return UNKNOWN;
        }
        YearMonth born = month(birth);
        if (born == null || !born.atDay(1).isAfter(latest)) {
            return new Childhood(born, null);
        }
        cells.warning(
                "The birth_month (%s) lies in the future. Write due:yyyy-MM-dd for an unborn child.".formatted(born)
                        + NOT_KNOWN);
        return UNKNOWN;
    }

    private @Nullable YearMonth month(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            YearMonth month = written(text);
            if (PossibleDates.isPossible(month.atDay(1))) {
                return month;
            }
            cells.warning("The birth_month (%s) lies outside %s.".formatted(month, PossibleDates.span()) + NOT_KNOWN);
        } catch (DateTimeException e) {
            cells.warning("The birth_month (%s) cannot be read. Write yyyy-MM, or due:yyyy-MM-dd for an unborn child."
                            .formatted(text)
                    + NOT_KNOWN);
        }
        return null;
    }

    /** The month of a day, or one that is written with its name or before the year. */
    private static YearMonth written(String text) {
        LocalDate day = CellDate.written(text);
        LocalDate first = day == null ? CellDate.written("1/" + text) : day;
        return first == null ? YearMonth.parse(text) : YearMonth.from(first);
    }
}

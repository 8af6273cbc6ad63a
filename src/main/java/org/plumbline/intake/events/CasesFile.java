package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellText;

/** Reads cases.csv: {@code case,birth_month,team,case_type,open_from,closed_on} and, where wanted, {@code as_of}. */
final class CasesFile {

    static final List<String> COLUMNS = List.of("case", "birth_month", "team", "case_type", "open_from", "closed_on");
    private static final String AS_OF = "as_of";
    private static final String UNBORN = "due:";
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEAM = 80;

    private final Path file;
    private final LocalDate otherwise;
    private final FileProblems problems;
    private final Map<String, CaseLine> cases = new TreeMap<>();
    private final Set<String> said = new HashSet<>();
    private boolean usable;

    /** Reads the file; {@code otherwise} is the as-of date of a case that has none of its own. */
    CasesFile(Path file, LocalDate otherwise, FileProblems problems) {
        this.file = file;
        this.otherwise = otherwise;
        this.problems = problems;
    }

    /** The cases by their id, in its order. */
    Map<String, CaseLine> read() {
        long before = problems.errors();
        CsvRows.read(file, COLUMNS, problems, this::row);
        if (cases.isEmpty() && problems.errors() == before) {
            problems.error(file, 1, "The file has no rows below its header. Check that it is the right file.");
        }
        return cases;
    }

    /** Takes one row of the file. */
    void row(CsvRow row) {
        usable = true;
        String id = id(row);
        atMost(row, "team", LONGEST_TEAM);
        String birth = text(row, "birth_month");
        boolean unborn = birth.startsWith(UNBORN);
        LocalDate due = unborn ? date(row, "birth_month", birth.substring(UNBORN.length())) : null;
        YearMonth born = unborn ? null : month(row, birth);
        CaseType type = type(row);
        LocalDate open = date(row, "open_from", text(row, "open_from"));
        LocalDate closed = date(row, "closed_on", text(row, "closed_on"));
        LocalDate asOf = row.has(AS_OF) ? date(row, AS_OF, text(row, AS_OF)) : null;
        present(row, "case_type", "Write it, such as CIN.");
        present(row, "open_from", "Write the first day on which the case was open.");
        if (open != null && closed != null && closed.isBefore(open)) {
            error(
                    row,
                    "The case was closed (%s) before it was opened (%s). Correct one of the two."
                            .formatted(closed, open));
        }
        if (usable && type != null && open != null) {
            add(row, new CaseLine(id, born, due, row.get("team"), type, open, closed, asOf == null ? otherwise : asOf));
        }
    }

    private void add(CsvRow row, CaseLine line) {
        if (cases.putIfAbsent(line.caseId(), line) != null) {
            error(row, "The case %s is there twice. Leave one of the rows out.".formatted(line.caseId()));
        }
    }

    /** The cases taken so far, by their id, in its order. */
    Map<String, CaseLine> cases() {
        return cases;
    }

    private String id(CsvRow row) {
        present(row, "case", "Write the case that the row is about.");
        atMost(row, "case", LONGEST_ID);
        return row.get("case");
    }

    private @Nullable YearMonth month(CsvRow row, String text) {
        YearMonth month =
                value(row, "birth_month", text, YearMonth::parse, "yyyy-MM, or due:yyyy-MM-dd for an unborn child");
        if (month != null && !PossibleDates.isPossible(month.atDay(1))) {
            error(row, "The birth_month (%s) lies outside %s. Correct it.".formatted(month, PossibleDates.span()));
        }
        return month;
    }

    private @Nullable CaseType type(CsvRow row) {
        return value(
                row,
                "case_type",
                row.get("case_type"),
                CaseType::valueOf,
                Arrays.stream(CaseType.values()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private void present(CsvRow row, String column, String whatToWrite) {
        if (text(row, column).isEmpty()) {
            error(row, "The %s is empty. %s".formatted(column, whatToWrite));
        }
    }

    private void atMost(CsvRow row, String column, int characters) {
        if (row.get(column).length() > characters) {
            error(row, "The %s is longer than %d characters. Shorten it.".formatted(column, characters));
        }
    }

    private @Nullable LocalDate date(CsvRow row, String column, String text) {
        LocalDate date = text.isEmpty() ? null : CellDate.written(text);
        if (date == null && !text.isEmpty()) {
            error(row, "The %s (%s) cannot be read. %s".formatted(column, text, CellDate.toWrite(text)));
        }
        if (date != null && !PossibleDates.isPossible(date)) {
            error(row, "The %s (%s) lies outside %s. Correct it.".formatted(column, date, PossibleDates.span()));
            return null;
        }
        return date;
    }

    /** What a column says; empty where it holds a word or a day that stands for nothing. */
    private String text(CsvRow row, String column) {
        String text = CellText.orEmpty(row.get(column));
        if (!PossibleDates.isNone(text)) {
            return text;
        }
        if (said.add(column + text)) {
            problems.warning(
                    file,
                    row.line(),
                    "The %s (%s) stands for no day. It counts as empty, here and in further rows."
                            .formatted(column, text));
        }
        return "";
    }

    private <T> @Nullable T value(CsvRow row, String column, String text, Function<String, T> reader, String wanted) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            error(row, "The %s (%s) cannot be read. Write %s.".formatted(column, text, wanted));
            return null;
        }
    }

    private void error(CsvRow row, String sentence) {
        usable = false;
        problems.error(file, row.line(), sentence);
    }
}

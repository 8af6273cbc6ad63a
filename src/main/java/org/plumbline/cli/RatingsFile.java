package org.plumbline.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.argument.MonthArgument;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.GradeWord;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.grading.Grade;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.moderation.RatedPair;

/** Reads pairs of blind ratings and finds everything that is wrong with them. */
final class RatingsFile {

    private static final List<String> COLUMNS =
            List.of("audit", "scope", "first_rater", "second_rater", "first", "second", "month");
    private static final String INDUCTION = "induction";
    private static final Pattern SCOPE = Pattern.compile("[A-Z0-9]{1,12}");

    private final Path file;
    private final InputErrors errors;
    private final Set<List<String>> seen = new HashSet<>();

    RatingsFile(Path file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    List<RatedPair> read() {
        List<RatedPair> pairs = new ArrayList<>();
        for (CsvRow row : CsvFile.readTable(file, COLUMNS, errors)) {
            RatedPair pair = pair(row);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private @Nullable RatedPair pair(CsvRow row) {
        boolean named = filled(row, "audit") & scope(row) & raters(row);
        Grade first = grade(row, "first");
        Grade second = grade(row, "second");
        YearMonth month = month(row);
        Boolean induction = induction(row);
        boolean once = once(row);
        return !named || !once || first == null || second == null || month == null || induction == null
                ? null
                : new RatedPair(
                        row.get("audit"),
                        row.get("scope"),
                        row.get("first_rater"),
                        row.get("second_rater"),
                        first,
                        second,
                        month,
                        induction);
    }

    private boolean filled(CsvRow row, String column) {
        return !row.get(column).isEmpty() || refuse(row, "The column " + column + " is empty. Fill it.");
    }

    private boolean scope(CsvRow row) {
        String scope = row.get("scope");
        return SCOPE.matcher(scope).matches()
                || refuse(
                        row,
                        "The scope (%s) is neither OVERALL nor a theme. Write the code of the theme, such as RA."
                                .formatted(scope));
    }

    private boolean raters(CsvRow row) {
        boolean filled = filled(row, "first_rater") & filled(row, "second_rater");
        return filled
                && (!row.get("first_rater").equals(row.get("second_rater"))
                        || refuse(
                                row,
                                "The auditor (%s) rated the audit twice. Name two auditors, or leave the row out."
                                        .formatted(row.get("first_rater"))));
    }

    private @Nullable Grade grade(CsvRow row, String column) {
        String written = row.get(column);
        Grade grade = GradeWord.read(written).orElse(null);
        if (grade == null) {
            refuse(row, "The grade (%s) in %s is unknown. Write O, G, RI, I or NG.".formatted(written, column));
        }
        return grade;
    }

    private @Nullable YearMonth month(CsvRow row) {
        YearMonth month = MonthArgument.read(row.get("month"));
        if (month == null) {
            refuse(
                    row,
                    "The month (%s) cannot be read. Write it as yyyy-MM, such as 2025-07.".formatted(row.get("month")));
        }
        return month;
    }

    private @Nullable Boolean induction(CsvRow row) {
        String written = row.has(INDUCTION) ? row.get(INDUCTION) : "";
        if (written.isEmpty() || written.equals("N")) {
            return false;
        }
        if (!written.equals("Y")) {
            refuse(row, "The induction (%s) is neither Y nor N. Write one of them.".formatted(written));
            return null;
        }
        return true;
    }

    private boolean once(CsvRow row) {
        return seen.add(List.of(row.get("audit"), row.get("scope")))
                || refuse(
                        row,
                        "Audit %s has %s twice. Leave one of the rows out."
                                .formatted(row.get("audit"), row.get("scope")));
    }

    private boolean refuse(CsvRow row, String sentence) {
        errors.add(file, row.line(), sentence);
        return false;
    }
}

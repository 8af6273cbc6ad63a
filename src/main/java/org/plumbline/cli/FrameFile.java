package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.cli.file.ExactCsv;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.grading.Grade;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.FrameRow;

/** Reads a frame file as it was published and finds everything that is wrong with it. */
final class FrameFile {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,5}");
    private static final Pattern ASCII = Pattern.compile("[ -~]+");

    private final Path file;
    private final InputErrors errors;
    private final Set<String> cases = new HashSet<>();

    FrameFile(Path file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** The frame; what is wrong is among the errors and not in it. */
    Frame read() {
        List<FrameRow> rows = new ArrayList<>();
        for (CsvRow row : ExactCsv.read(file, FrameRow.COLUMNS, errors)) {
            FrameRow read = row(row);
            if (read != null) {
                rows.add(read);
            }
        }
        return Frame.of(rows);
    }

    private @Nullable FrameRow row(CsvRow row) {
        boolean named = identified(row)
                & filled(row, "team")
                & clean(row, "team")
                & clean(row, "workerId")
                & clean(row, "familyId")
                & optionalDay(row)
                & grade(row)
                & count(row)
                & hold(row);
        Optional<CaseType> type = type(row);
        LocalDate openFrom = day(row, "openFrom");
        return named && type.isPresent() && openFrom != null ? FrameRow.read(String.join(",", row.fields())) : null;
    }

    private boolean identified(CsvRow row) {
        String id = row.get("caseId");
        return filled(row, "caseId")
                && clean(row, "caseId")
                && (ASCII.matcher(id).matches()
                        || refuse(
                                row,
                                "The case (%s) has letters outside ASCII. Write it with plain letters.".formatted(id)))
                && (cases.add(id)
                        || refuse(row, "The case %s is there twice. Leave one of the rows out.".formatted(id)));
    }

    private boolean filled(CsvRow row, String column) {
        return !row.get(column).isEmpty() || refuse(row, "The column " + column + " is empty. Fill it.");
    }

    private boolean clean(CsvRow row, String column) {
        String value = row.get(column);
        boolean clean = value.chars().noneMatch(c -> c == ',' || c == '"' || Character.isISOControl(c))
                && !value.startsWith(" ")
                && !value.endsWith(" ");
        return clean
                || refuse(
                        row,
                        "The %s (%s) has a comma, a quote, a control character, or a space at its beginning or end. Take it out."
                                .formatted(column, value.replaceAll("\\p{Cntrl}", "?")));
    }

    private boolean optionalDay(CsvRow row) {
        return row.get("lastAuditDate").isEmpty() || day(row, "lastAuditDate") != null;
    }

    private @Nullable LocalDate day(CsvRow row, String column) {
        String value = row.get(column);
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // Said below, as any other value that is no date.
        }
        refuse(row, "The %s (%s) is no date. Write it as yyyy-MM-dd, such as 2025-07-31.".formatted(column, value));
        return null;
    }

    private boolean grade(CsvRow row) {
        String value = row.get("lastGrade");
        return value.isEmpty()
                || Arrays.stream(Grade.values()).anyMatch(grade -> grade.name().equals(value))
                || refuse(
                        row,
                        "The lastGrade (%s) is unknown. Leave it empty or write one of %s."
                                .formatted(value, Arrays.toString(Grade.values())));
    }

    private Optional<CaseType> type(CsvRow row) {
        String value = row.get("caseType");
        Optional<CaseType> type = Arrays.stream(CaseType.values())
                .filter(each -> each.name().equals(value))
                .findFirst();
        if (type.isEmpty()) {
            refuse(
                    row,
                    "The caseType (%s) is unknown. Write one of %s."
                            .formatted(value, Arrays.toString(CaseType.values())));
        }
        return type;
    }

    private boolean count(CsvRow row) {
        String value = row.get("openFlags");
        return COUNT.matcher(value).matches()
                || refuse(row, "The openFlags (%s) is no whole number of at most six digits.".formatted(value));
    }

    private boolean hold(CsvRow row) {
        String value = row.get("hold");
        return value.equals("Y")
                || value.equals("N")
                || refuse(row, "The hold (%s) is neither Y nor N. Write one of them.".formatted(value));
    }

    private boolean refuse(CsvRow row, String sentence) {
        errors.add(file, row.line(), sentence);
        return false;
    }
}

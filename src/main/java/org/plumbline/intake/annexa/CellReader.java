package org.plumbline.intake.annexa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.workbook.RawCell;

/** Reads single cells: what kind of value a column wants, and what is wrong with the one that is there. */
final class CellReader {

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate EARLIEST_STEP = LocalDate.of(1970, 1, 1);
    private static final int OLDEST = 120;
    private static final int LONGEST_TEXT = 60;
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$");
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( ?[0-9][A-Z]{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final List<DateTimeFormatter> DATES = List.of(
            pattern("d/M/uuuu"),
            pattern("uuuu-M-d"),
            pattern("d-M-uuuu"),
            pattern("d.M.uuuu"),
            pattern("d MMM uuuu"),
            pattern("d MMMM uuuu"),
            pattern("uuuu/M/d"));

    private final CellProblems findings;
    private final LocalDate today;
    private LocalDate dayZero = DAY_0_OF_1900;

    CellReader(CellProblems findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    void dateSystem(boolean from1904) {
        dayZero = from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
    }

    /** The value of the cell, or null when there is none that can be used. */
    @Nullable
    Object read(Headings headings, int row, Column column, @Nullable RawCell cell) {
        if (cell == null || cell.type() == RawCell.Type.TEXT && CellText.isNothing(cell.text())) {
            if (!column.mayBeBlank()) {
                report(headings, row, column, cell, CellRule.MISSING_MANDATORY, "Fill in the cell.");
            }
            return null;
        }
        if (cell.type() == RawCell.Type.ERROR
                || cell.text().startsWith("#N/A")
                || cell.text().startsWith("#REF!")) {
            report(
                    headings,
                    row,
                    column,
                    cell,
                    CellRule.FORMULA_ERROR,
                    "A look-up failed. Put the value itself into the cell, or leave it blank.");
            return null;
        }
        return switch (column.kind()) {
            case ID -> cell.shown().strip();
            case TEXT -> text(headings, row, column, cell);
            case CODE -> code(headings, row, column, cell);
            case DATE, BIRTH -> date(headings, row, column, cell);
            case AGE -> age(headings, row, column, cell);
            case COUNT -> count(headings, row, column, cell);
            case POSTCODE -> postcode(headings, row, column, cell);
        };
    }

    private String text(Headings headings, int row, Column column, RawCell cell) {
        if (CellText.hasNonBreakingSpace(cell.text())) {
            report(headings, row, column, cell, CellRule.NON_BREAKING_SPACE, "Read with ordinary spaces.");
        }
        String plain = CellText.plain(cell.shown()).replace(';', ',').replace('=', '-');
        return plain.substring(0, Math.min(plain.length(), LONGEST_TEXT));
    }

    private @Nullable Code code(Headings headings, int row, Column column, RawCell cell) {
        CodeList codes = column.codes();
        if (codes == null) {
            throw new IllegalStateException("The column has no code list (" + column.heading() + ")");
        }
        Code code = codes.find(cell.shown());
        if (code == null) {
            report(
                    headings,
                    row,
                    column,
                    cell,
                    CellRule.UNKNOWN_CODE,
                    codes.nearest(cell.shown()));
        } else if (!cell.shown().equals(code.written())) {
            report(headings, row, column, cell, CellRule.CODE_VARIANT, "Read as “" + code.written() + "”.");
        }
        return code;
    }

    private @Nullable LocalDate date(Headings headings, int row, Column column, RawCell cell) {
        LocalDate date = cell.type() == RawCell.Type.NUMBER ? serial(cell.number()) : written(cell.text());
        LocalDate earliest = column.kind() == Kind.BIRTH ? EARLIEST : EARLIEST_STEP;
        if (date == null || date.isBefore(earliest) || date.getYear() > today.getYear() + 2) {
            report(headings, row, column, cell, CellRule.BAD_DATE, "Write the date as DD/MM/YYYY, or leave it blank.");
            return null;
        }
        if (cell.type() == RawCell.Type.TEXT
                && !TEMPLATE_DATE.matcher(cell.text().strip()).matches()) {
            report(headings, row, column, cell, CellRule.DATE_VARIANT, "Read as " + EnglishDates.day(date) + ".");
        }
        if (column.kind() == Kind.DATE && date.isAfter(today)) {
            report(
                    headings,
                    row,
                    column,
                    cell,
                    CellRule.DATE_IN_FUTURE,
                    "Correct the date; a step that is only planned is left blank.");
            return null;
        }
        return date;
    }

    private @Nullable Integer age(Headings headings, int row, Column column, RawCell cell) {
        Double age = numeric(cell);
        if (age == null || age < -1 || age > OLDEST) {
            report(headings, row, column, cell, CellRule.BAD_NUMBER, "Write the age in whole years; -1 for unborn.");
            return null;
        }
        int whole = (int) Math.floor(age);
        if (whole != age) {
            report(headings, row, column, cell, CellRule.AGE_NOT_WHOLE_YEARS, "Read as " + whole + ".");
        }
        return whole;
    }

    private @Nullable Integer count(Headings headings, int row, Column column, RawCell cell) {
        Double count = numeric(cell);
        if (count == null || count < 0 || count > 1000 || count != Math.floor(count)) {
            report(headings, row, column, cell, CellRule.BAD_NUMBER, "Write a whole number; 0 when there was none.");
            return null;
        }
        return count.intValue();
    }

    /** Kept only while rows are compared: a full postcode is never stored. */
    private @Nullable String postcode(Headings headings, int row, Column column, RawCell cell) {
        String postcode = CellText.plain(cell.shown());
        if (!POSTCODE.matcher(postcode).matches()) {
            report(
                    headings,
                    row,
                    column,
                    cell,
                    CellRule.BAD_POSTCODE,
                    "Write a postcode such as LE1 1AA, or only its first half.");
            return null;
        }
        return postcode;
    }

    private @Nullable Double numeric(RawCell cell) {
        if (cell.type() == RawCell.Type.NUMBER) {
            return cell.number();
        }
        String text = cell.text().strip();
        return text.matches("-?\\d{1,6}(\\.\\d{1,12})?") ? Double.valueOf(text) : null;
    }

    private @Nullable LocalDate serial(double number) {
        return number < 0 || number > 2_958_465 ? null : dayZero.plusDays((long) number);
    }

    private static @Nullable LocalDate written(String text) {
        String plain = TIME.matcher(CellText.plain(text)).replaceFirst("");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeException e) {
                // Not this form; the next may fit, and null says that none did.
            }
        }
        return null;
    }

    /** Notes what is wrong with a cell. */
    void report(Headings headings, int row, Column column, @Nullable RawCell cell, CellRule rule, String whatToDo) {
        findings.add(new CellProblem(
                headings.layout().number(),
                row,
                headings.written(column),
                shown(column, cell),
                rule,
                rule.says() + " " + whatToDo));
    }

    private String shown(Column column, @Nullable RawCell cell) {
        if (cell == null) {
            return "";
        }
        boolean dated = column.kind() == Kind.DATE || column.kind() == Kind.BIRTH;
        LocalDate date = dated && cell.type() == RawCell.Type.NUMBER ? serial(cell.number()) : null;
        return date == null ? cell.shown() : date.toString();
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new java.time.format.DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

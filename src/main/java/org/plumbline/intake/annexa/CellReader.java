package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.cell.CellDate;
import org.plumbline.intake.cell.CellError;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CouncilWords;
import org.plumbline.intake.workbook.RawCell;

/** Reads single cells: what kind of value a column wants, and what is wrong with the one that is there. */
final class CellReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate EARLIEST_STEP = LocalDate.of(1970, 1, 1);
    private static final int OLDEST = 120;
    private static final int LONGEST_TEXT = 60;
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( ?[0-9][A-Z]{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,12})?");
    private static final Pattern TEMPLATE_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private final CellProblems findings;
    private final LocalDate today;
    private final LocalDate dayZero;
    private final ChildNumbers numbers;
    private final CouncilWords words;
    private final Set<Column> placeholders = new HashSet<>();

    /**
     * A reader for the cells of one sheet.
     *
     * @param dayZero the day from which the workbook counts
     * @param numbers of the children of the workbook, as far as it was read
     * @param words what the council has mapped
     */
    CellReader(CellProblems findings, LocalDate today, LocalDate dayZero, ChildNumbers numbers, CouncilWords words) {
        this.findings = findings;
        this.today = today;
        this.dayZero = dayZero;
        this.numbers = numbers;
        this.words = words;
    }

    /** The value of the cell, or null when there is none that can be used. */
    @Nullable
    Object read(Headings headings, int row, Column column, @Nullable RawCell cell) {
        LocalDate day = cell == null || !column.isDate() || cell.type() == RawCell.Type.ERROR ? null : day(cell);
        if (cell == null || isBlank(headings, row, column, cell, day)) {
            if (!column.mayBeBlank()) {
                report(headings, row, column, cell, CellRule.MISSING_MANDATORY, "Fill in the cell.");
            }
            return null;
        }
        if (cell.type() == RawCell.Type.ERROR || CellError.isWritten(cell.text())) {
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
            case ID -> id(headings, row, column, cell);
            case TEXT -> text(headings, row, column, cell);
            case CODE -> code(headings, row, column, cell);
            case DATE, BIRTH -> date(headings, row, column, cell, day);
            case AGE -> age(headings, row, column, cell);
            case COUNT -> count(headings, row, column, cell);
            case POSTCODE -> postcode(headings, row, column, cell);
        };
    }

    /** A blank, what people and systems write for one, and a date that stands for none. */
    private boolean isBlank(Headings headings, int row, Column column, RawCell cell, @Nullable LocalDate day) {
        if (cell.type() == RawCell.Type.TEXT && CellText.isNothing(cell.text())) {
            return column.codes() == null || column.codes().find(cell.text()) == null;
        }
        if (!column.isDate() || cell.type() == RawCell.Type.ERROR) {
            return false;
        }
        boolean zero = cell.type() == RawCell.Type.NUMBER && cell.number() == 0;
        boolean none = day == null ? CellDate.isBlankLookUp(cell.shown()) : zero || PossibleDates.isNone(day);
        if (none && placeholders.add(column)) {
            report(headings, row, column, cell, CellRule.PLACEHOLDER_DATE, "Read as blank, here and below.");
        }
        return none;
    }

    /** Whether the day has not come yet. */
    boolean isAhead(@Nullable LocalDate day) {
        return day != null && day.isAfter(today);
    }

    private @Nullable String id(Headings headings, int row, Column column, RawCell cell) {
        return numbers.read(cell, (rule, whatToDo) -> report(headings, row, column, cell, rule, whatToDo));
    }

    private String text(Headings headings, int row, Column column, RawCell cell) {
        if (CellText.hasNonBreakingSpace(cell.text())) {
            report(headings, row, column, cell, CellRule.NON_BREAKING_SPACE, "Read with ordinary spaces.");
        }
        String plain = CellText.name(cell.shown()).replace(';', ',').replace('=', '-');
        return plain.substring(0, Math.min(plain.length(), LONGEST_TEXT));
    }

    private @Nullable Code code(Headings headings, int row, Column column, RawCell cell) {
        CodeList codes = column.codes();
        if (codes == null) {
            throw new IllegalStateException("The column has no code list (" + column.heading() + ")");
        }
        Code code = words.find(codes, cell.shown());
        if (code == null) {
            findings.unknown().add(codes, cell.shown());
            report(headings, row, column, cell, CellRule.UNKNOWN_CODE, codes.nearest(cell.shown()));
        } else if (!cell.shown().equals(code.written())) {
            report(headings, row, column, cell, CellRule.CODE_VARIANT, "Read as “" + code.written() + "”.");
        }
        return code;
    }

    private @Nullable LocalDate date(
            Headings headings, int row, Column column, RawCell cell, @Nullable LocalDate date) {
        LocalDate earliest = column.kind() == Kind.BIRTH ? EARLIEST : EARLIEST_STEP;
        if (date == null || date.isBefore(earliest) || date.getYear() > today.getYear() + 2) {
            report(headings, row, column, cell, CellRule.BAD_DATE, CellDate.toWrite(cell.shown(), "DD/MM/YYYY"));
            return null;
        }
        if (cell.type() == RawCell.Type.TEXT
                && !TEMPLATE_DATE.matcher(cell.text().strip()).matches()) {
            report(headings, row, column, cell, CellRule.DATE_VARIANT, "Read as " + EnglishDates.day(date) + ".");
        }
        LocalDate latest = column.kind() == Kind.BIRTH ? today.plusDays(Childhood.DAYS_BEFORE_BIRTH) : today;
        if (date.isAfter(latest)) {
            report(
                    headings,
                    row,
                    column,
                    cell,
                    CellRule.DATE_IN_FUTURE,
                    column.kind() == Kind.BIRTH
                            ? "Correct it; it lies further ahead than a pregnancy lasts."
                            : "Correct the date; a step that is only planned is left blank.");
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
            report(headings, row, column, cell, CellRule.BAD_POSTCODE, "Write it as LE1 1AA, or only LE1.");
            return null;
        }
        return postcode;
    }

    private @Nullable Double numeric(RawCell cell) {
        if (cell.type() == RawCell.Type.NUMBER) {
            return cell.number();
        }
        String text = cell.text().strip();
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    private @Nullable LocalDate day(RawCell cell) {
        return cell.type() == RawCell.Type.NUMBER
                ? CellDate.ofNumber(cell.number(), dayZero)
                : CellDate.written(cell.text(), dayZero);
    }

    /** Notes what is wrong with a cell. */
    void report(Headings headings, int row, Column column, @Nullable RawCell cell, CellRule rule, String whatToDo) {
        if (rule.severity() == CellRule.Severity.ERROR && column.tells()) {
            findings.lose(headings.layout().number(), row);
        }
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
        LocalDate date = column.isDate() && cell.type() == RawCell.Type.NUMBER ? day(cell) : null;
        return date == null ? CellText.shown(cell.shown()) : date.toString();
    }
}

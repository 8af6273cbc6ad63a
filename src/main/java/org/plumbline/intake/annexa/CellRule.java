package org.plumbline.intake.annexa;

/** What can be wrong with a cell, how much it matters, and why. The code is shown in previews and files. */
public enum CellRule {
    MISSING_COLUMN(Severity.ERROR, "A column of the list is not there.", "Whatever it feeds stays unknown."),
    MISSING_MANDATORY(
            Severity.ERROR, "The cell is blank and may not be.", "The step or the child cannot be placed without it."),
    NO_CHILD_NUMBER(
            Severity.ERROR,
            "The cell holds words and no number of a child.",
            "Children without a number would be taken for one child, and a name is never kept."),
    FORMULA_ERROR(
            Severity.ERROR,
            "The cell holds an error of Excel, such as #N/A.",
            "A look-up failed when the workbook was made; the value itself is lost."),
    UNKNOWN_CODE(
            Severity.ERROR,
            "The value is not in the code list and does not clearly mean one code.",
            "A guess would put the child into the wrong group."),
    BAD_DATE(Severity.ERROR, "The value is no date.", "Timescales cannot be worked out from it."),
    BAD_NUMBER(Severity.ERROR, "The value is no whole number from 0 up.", "Counts of steps feed the patterns."),
    BAD_POSTCODE(Severity.ERROR, "The value has not the form of a postcode.", "It is checked only and never kept."),
    DATE_IN_FUTURE(Severity.ERROR, "The date lies after today.", "What has not happened cannot stop or start a clock."),
    DATE_BEFORE_BIRTH(
            Severity.ERROR,
            "The date lies before the child was born, or too long before for a step before birth.",
            "One of the two dates is wrong."),
    END_BEFORE_START(
            Severity.ERROR, "The end lies before the start.", "One of the two dates is wrong; the end is left out."),
    IDENTITY_CONFLICT(
            Severity.ERROR,
            "The same child has another date of birth on another list.",
            "Two children may share one number, or a number was mistyped."),
    ADULT_ON_CHILD_LIST(
            Severity.WARNING,
            "The person was 18 or older at the step, or is so on an open case.",
            "The case was not closed, or the number belongs to an adult."),
    CONTRADICTION(
            Severity.WARNING, "Two cells of the row cannot both be true.", "The reader of the file decides which."),
    DATE_ORDER(Severity.WARNING, "The dates of the row are in an unlikely order.", "One of them may be mistyped."),
    DUPLICATE_ROW(
            Severity.WARNING,
            "The row repeats another of the same child and step.",
            "The row with fewer blanks is taken, so that nothing counts twice."),
    ONE_CHILD_TWO_SPELLINGS(
            Severity.WARNING,
            "The number of one child is written in two ways.",
            "Without joining them, one child would count as two."),
    NUMBER_ROUNDED(
            Severity.WARNING,
            "The number has more digits than Excel keeps.",
            "Excel has put zeros in the place of the last digits, and two children may have become one."),
    LEADING_ZEROS(
            Severity.WARNING,
            "The number differs from another in leading zeros only.",
            "A spreadsheet drops them from numbers, and one child would count as two."),
    MISSING_VALUE(
            Severity.WARNING,
            "The cell may be blank, but another cell says that the value is known.",
            "What depends on it, such as an age or the length of a case, is wrong or unknown without it."),
    CHILD_NOT_SEEN(
            Severity.WARNING,
            "The child was not seen at the visit of the row.",
            "A visit at which nobody saw the child must not count as one at which somebody did."),
    SEEN_BEFORE_BIRTH(
            Severity.WARNING,
            "The child is said to have been seen before the birth.",
            "An unborn child cannot be seen; the family can be visited, or one of the two dates is wrong."),
    AGE_NOT_WHOLE_YEARS(
            Severity.NORMALISED, "The age has decimals.", "The template asks for whole years at the last birthday."),
    CODE_VARIANT(
            Severity.NORMALISED,
            "The value means exactly one code but is written in another way.",
            "It is read as that code."),
    DATE_VARIANT(Severity.NORMALISED, "The date is text in another form than DD/MM/YYYY.", "It is read as that date."),
    PLACEHOLDER_DATE(
            Severity.NORMALISED,
            "The date is what a system writes for none, such as 01/01/1900 or 0.",
            "Read as a date, it would lie a century back; it is said once for a column."),
    NON_BREAKING_SPACE(
            Severity.NORMALISED,
            "The text holds a blank that only looks like a space.",
            "Without mending, one worker would count as two.");

    /** How much a bad cell matters. */
    public enum Severity {
        /** The value cannot be used and is left empty. */
        ERROR("error"),
        /** The value is kept and doubtful. */
        WARNING("warning"),
        /** The value is kept in the form of the template. */
        NORMALISED("normalise");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        /** The word in files. */
        public String code() {
            return code;
        }
    }

    private final Severity severity;
    private final String says;
    private final String because;

    CellRule(Severity severity, String says, String because) {
        this.severity = severity;
        this.says = says;
        this.because = because;
    }

    /** The word in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in one sentence. */
    public String says() {
        return says;
    }

    /** Why it matters, in one sentence. */
    public String because() {
        return because;
    }
}

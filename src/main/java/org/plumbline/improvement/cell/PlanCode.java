package org.plumbline.improvement.cell;

import java.util.Locale;

/** What can be said of the file of a plan, with a sentence that says what to do. */
public enum PlanCode {
    UNREADABLE(Severity.ERROR, ""),
    NO_TABLE(
            Severity.ERROR,
            "No table has a heading such as \"Action\" beside another such as \"Lead\" or \"Deadline\". Check the headings, or"
                    + " that it is the right file."),
    CELL_TOO_LONG(
            Severity.ERROR,
            "The text is longer than Excel's longest cell. Write the plan to a .csv or .docx file instead."),
    OUTSIDE(Severity.INFO, "This is not in a row of the plan. Check that nothing is missing."),
    NO_COLUMN(Severity.WARNING, "The table has no such column. Check its headings."),
    HEADING_UNKNOWN(Severity.WARNING, "The heading is not known. Its cells are kept under \"other\"."),
    HEADING_TWICE(
            Severity.WARNING, "The table has such a column already. The cells of this one are kept under \"other\"."),
    CONTINUED(Severity.WARNING, "This was taken for the rest of what is before the page break."),
    JOINED_ROW(Severity.WARNING, "The row has no action, so this was added to the action above."),
    NO_RECOMMENDATION(Severity.WARNING, "The action belongs to no recommendation. Add the recommendation."),
    NO_REC_NO(Severity.WARNING, "Other recommendations of the table are numbered and this one is not. Add its number."),
    REC_NOT_FOUND(
            Severity.WARNING, "No table of recommendations has this number. Correct it, or add the recommendation."),
    NO_ACTION(Severity.WARNING, "There is no action. Add one, or say why none is needed."),
    NUMBERS_DIFFER(
            Severity.WARNING,
            "The numbers are not those of the actions, so each of them has the whole text. Check which is whose."),
    NUMBERS_INLINE(
            Severity.WARNING,
            "The cell seems to hold several actions on one line and was kept as one. Begin a line with each."),
    NO_LEAD(Severity.WARNING, "Nobody leads the action. Name somebody."),
    LEAD_UNCLEAR(
            Severity.WARNING,
            "It is not clear whether the stroke parts two leads. Part them by a line or a semicolon."),
    NO_DEADLINE(Severity.WARNING, "The action has no deadline. Set one."),
    DEADLINE_OPEN(Severity.WARNING, "The action has no end. Set a day on which it is looked at."),
    DEADLINE_WORDS(Severity.WARNING, "No day can be worked out of this. Write a day or a month with its year."),
    DEADLINE_IMPOSSIBLE(Severity.WARNING, "There is no such date. Correct it."),
    RATING_CONFLICT(Severity.WARNING, "The word and the colour differ, and the word counts. Correct one of them."),
    RATING_UNKNOWN(Severity.WARNING, "The word is no rating. Write red, amber, green or blue."),
    COLOUR_UNKNOWN(Severity.WARNING, "The colour is no rating. Use red, amber, green or blue.");

    /** How much it matters. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        /** As it is written. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Severity severity;
    private final String sentence;

    PlanCode(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What to do. */
    public String sentence() {
        return sentence;
    }
}

package org.plumbline.improvement.table;

import org.plumbline.improvement.cell.Heading;
import org.plumbline.improvement.cell.Kind;

/**
 * A column of a plan.
 *
 * @param kind what it is read as, {@link Kind#UNKNOWN} where it goes with the others: a second one of its kind does
 * @param start the first column of the table's grid that its heading covers
 */
public record PlanColumn(Heading heading, Kind kind, int start) {

    /** Whether it is a rating that a later one has overtaken. */
    public boolean isOlderRating() {
        return heading.kind() == Kind.RATING && kind != Kind.RATING;
    }

    /** Whether its text belongs to an action, beside what names that. */
    public boolean isCarried() {
        return switch (kind) {
            case OUTCOME, MEASURE, LEAD, DEADLINE, PROGRESS, RATING, OTHER, UNKNOWN -> true;
            case NUMBER, REC_NO, ACTION_NO, THEME, RECOMMENDATION, ACTION -> false;
        };
    }

    /** Whether its text goes with the others. */
    public boolean isOther() {
        return kind == Kind.OTHER || kind == Kind.UNKNOWN;
    }
}

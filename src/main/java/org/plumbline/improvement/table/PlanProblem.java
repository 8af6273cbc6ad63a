package org.plumbline.improvement.table;

import java.util.List;
import org.plumbline.improvement.cell.PlanCode;

/**
 * Something that should be looked at.
 *
 * @param place where it is
 * @param column the heading of the column, empty where none is concerned
 * @param value the text concerned, may be empty
 */
public record PlanProblem(Place place, String column, String value, PlanCode code, String sentence) {

    /** The columns of a file of problems. */
    public static final List<String> COLUMNS = List.of("table", "row", "column", "value", "what", "severity");

    /**
     * A row of a table.
     *
     * @param table from 1, or 0
     * @param row from 1, or 0
     */
    public record Place(int table, int row) {

        /** No table: the text around them, or the file. */
        public static final Place NOWHERE = new Place(0, 0);
    }

    /** The problem with the sentence of its code. */
    public static PlanProblem of(Place place, String column, String value, PlanCode code) {
        return new PlanProblem(place, column, value, code, code.sentence());
    }

    /** A text that Excel cannot hold. */
    public static PlanProblem tooLong(String heading, String text) {
        return of(Place.NOWHERE, heading, text, PlanCode.CELL_TOO_LONG);
    }

    /** The fields in the order of the {@link #COLUMNS}. */
    public List<String> fields() {
        return List.of(
                number(place.table()),
                number(place.row()),
                column,
                value,
                code + ": " + sentence,
                code.severity().written());
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}

package org.plumbline.improvement.plan;

import java.util.List;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.NumberedText;
import org.plumbline.improvement.table.Lines;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;

/** A recommendation while its table is read: what follows may add to it. */
final class Recommendation implements PlanEntry {

    private final PlanRow row;
    private final String theme;
    private final List<String> numbers;
    private String text;
    private String outcome = "";
    private String measure = "";
    private boolean acted;
    private Listed listed = Listed.NOTHING;

    private Recommendation(PlanRow row, String theme, List<String> numbers, String text) {
        this.row = row;
        this.theme = theme;
        this.numbers = numbers;
        this.text = text;
    }

    /** Reads what a row says of its recommendation, with the number in another of its cells. */
    static Recommendation of(PlanRow row, String numberCell, String theme) {
        String text = row.cell(Kind.RECOMMENDATION).text();
        List<String> numbers = numbers(numberCell);
        List<String> only = NumberedText.onlyNumbers(text);
        if (!only.isEmpty() && (numbers.isEmpty() || numbers.equals(only))) {
            return new Recommendation(row, theme, only, "");
        }
        if (numbers.isEmpty()) {
            NumberedText read = NumberedText.of(text);
            return new Recommendation(
                    row, theme, read.number().isEmpty() ? List.of() : List.of(read.number()), read.text());
        }
        String without = numbers.size() == 1 ? NumberedText.without(numbers.getFirst(), text) : text;
        return new Recommendation(row, theme, numbers, without);
    }

    private static List<String> numbers(String cell) {
        List<String> several = NumberedText.onlyNumbers(cell);
        String one = NumberedText.ofColumn(cell);
        return several.isEmpty() && !one.isEmpty() ? List.of(one) : several;
    }

    /** Whether what another row says is this one again: its text with no other number, or without text its number. */
    boolean isAgain(Recommendation read) {
        boolean sameNumbers = read.numbers.equals(numbers);
        return read.text.equals(text) && (sameNumbers || read.numbers.isEmpty()) || read.text.isEmpty() && sameNumbers;
    }

    /** Whether what a row says after a page break may be the rest of its text. */
    boolean isRest() {
        return numbers.isEmpty() && NumberedText.beginsSmall(text);
    }

    void goOn(Recommendation rest) {
        text = Lines.joined(text, " ", rest.text);
    }

    /** What is beside it in a row without an action; in further rows what is not merged from above. */
    void addBeside(PlanRow beside, boolean further) {
        outcome = Lines.joined(outcome, beside.glue(), text(beside.cell(Kind.OUTCOME), further));
        measure = Lines.joined(measure, beside.glue(), text(beside.cell(Kind.MEASURE), further));
    }

    private static String text(RowCell cell, boolean further) {
        return further ? cell.own() : cell.text();
    }

    /** Its theme and what is beside it, for those of its actions that have no text of their own there. */
    List<String> beside() {
        return List.of(theme, outcome, measure);
    }

    void act() {
        acted = true;
    }

    boolean isActedOn() {
        return acted;
    }

    /** Whether it is named by numbers only, so that its text is elsewhere. */
    boolean isByNumber() {
        return text.isEmpty() && !numbers.isEmpty();
    }

    void join(Listed found) {
        listed = found;
    }

    PlanRow row() {
        return row;
    }

    List<String> numbers() {
        return numbers;
    }

    String text() {
        return text.isEmpty() ? listed.text() : text;
    }

    /** The theme under which it is, of its own table or of that of recommendations. */
    String theme() {
        return theme.isEmpty() ? listed.theme() : theme;
    }

    String outcome() {
        return outcome.isEmpty() ? listed.outcome() : outcome;
    }

    String measure() {
        return measure.isEmpty() ? listed.measure() : measure;
    }

    List<String> others() {
        return listed.others();
    }

    /** The heading over its number, or over itself where that has no column. */
    String numberHeading() {
        String text = row.cell(Kind.RECOMMENDATION).text();
        Kind kind = !text.isEmpty() ? Kind.RECOMMENDATION : row.columns().has(Kind.REC_NO) ? Kind.REC_NO : Kind.NUMBER;
        return row.columns().heading(kind);
    }

    /** The line that it gives without an action. */
    WrittenAction written() {
        return WrittenAction.of(List.of(
                theme(),
                String.join(", ", numbers),
                text(),
                outcome(),
                measure(),
                "",
                "",
                "",
                "",
                "",
                "",
                Lines.of(others())));
    }
}

package org.plumbline.intake.annexa;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.LeadingZeros;
import org.plumbline.intake.cell.RowNotes;
import org.plumbline.intake.workbook.RawCell;

/** The numbers of the children of one workbook, and what makes one child of two or two of one. */
final class ChildNumbers {

    /** The least number with more than the 15 digits that Excel keeps. */
    private static final double ROUNDED = 1e15;

    private final Map<String, Set<String>> written = new HashMap<>();
    /** Cells of which nothing is to be said, by what they show: most children are on several lists. */
    private final Map<String, String> plain = new HashMap<>();

    private final LeadingZeros zeros = new LeadingZeros();

    /**
     * The number that a cell holds, or null when it holds none.
     *
     * @param report takes what is wrong with the cell, and what to do
     */
    @Nullable
    String read(RawCell cell, BiConsumer<CellRule, String> report) {
        String shown = cell.shown();
        String before = plain.get(shown);
        if (before != null) {
            return before;
        }
        String number = CellText.number(shown);
        if (number.isEmpty() || RowNotes.areNoNumber(shown) || RowNotes.isTooLong(shown)) {
            report.accept(CellRule.NO_CHILD_NUMBER, "Write the number that the system gives.");
            return null;
        }
        boolean rounded = cell.type() == RawCell.Type.NUMBER && cell.number() >= ROUNDED;
        if (rounded) {
            report.accept(
                    CellRule.NUMBER_ROUNDED,
                    "Excel keeps 15 digits; format the column as text and export again. Until then, children whose"
                            + " numbers begin alike count as one.");
        }
        Set<String> ways = written.get(number);
        if (ways == null) {
            written.put(number, new HashSet<>(Set.of(shown.strip())));
            askForZeros(number, report);
        } else if (ways.add(shown.strip())) {
            report.accept(
                    CellRule.ONE_CHILD_TWO_SPELLINGS,
                    "Read as “" + number + "”. If these are two children, give one of them another number.");
        }
        if (!rounded) {
            plain.put(shown, number);
        }
        return number;
    }

    private void askForZeros(String number, BiConsumer<CellRule, String> report) {
        String other = zeros.other(number);
        if (other != null) {
            report.accept(
                    CellRule.LEADING_ZEROS,
                    "“" + other + "” and “" + number
                            + "” count as two children; if they are one child, write both alike.");
        }
    }
}

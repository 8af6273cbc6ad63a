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

    /** How each number was written first; few are written in another way as well. */
    private final Map<String, String> first = new HashMap<>();

    private final Map<String, Set<String>> otherwise = new HashMap<>();
    private final LeadingZeros zeros = new LeadingZeros();

    /**
     * The number that a cell holds, or null when it holds none.
     *
     * @param report takes what is wrong with the cell, and what to do
     */
    @Nullable
    String read(RawCell cell, BiConsumer<CellRule, String> report) {
        String shown = cell.shown();
        String number = CellText.number(shown);
        if (number.isEmpty() || RowNotes.areNoNumber(shown) || RowNotes.isTooLong(shown)) {
            report.accept(CellRule.NO_CHILD_NUMBER, "Write the number that the system gives.");
            return null;
        }
        if (cell.type() == RawCell.Type.NUMBER && cell.number() >= ROUNDED) {
            report.accept(
                    CellRule.NUMBER_ROUNDED,
                    "Excel keeps 15 digits; format the column as text and export again. Until then, children whose"
                            + " numbers begin alike count as one.");
        }
        String written = shown.strip();
        String before = first.putIfAbsent(number, written);
        if (before == null) {
            askForZeros(number, report);
        } else if (!before.equals(written)
                && otherwise.computeIfAbsent(number, each -> new HashSet<>()).add(written)) {
            report.accept(
                    CellRule.ONE_CHILD_TWO_SPELLINGS,
                    "Read as “" + number + "”. If these are two children, give one of them another number.");
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

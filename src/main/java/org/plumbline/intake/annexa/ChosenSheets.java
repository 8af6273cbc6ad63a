package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.intake.UnreadableFile;

/**
 * Which sheets of a workbook are its lists: those that have the headings of one. Notes, pivots and hidden copies beside
 * them are said and left.
 *
 * @param lists by number
 * @param notes which sheets were passed over, or read though nobody sees them
 */
record ChosenSheets(Map<Integer, ListReader> lists, List<String> notes) {

    /** Chooses among all sheets; refuses a workbook of which two visible sheets have the headings of one list. */
    static ChosenSheets of(List<ListReader> sheets) throws UnreadableFile {
        ChosenSheets chosen = new ChosenSheets(new TreeMap<>(), new ArrayList<>());
        for (ListReader sheet : sheets) {
            if (sheet.headings() != null && !sheet.hidden()) {
                chosen.take(sheet);
            }
        }
        List<ListReader> hidden = sheets.stream()
                .filter(sheet -> sheet.headings() != null && sheet.hidden())
                .toList();
        for (ListReader sheet : hidden) {
            chosen.takeHidden(sheet);
        }
        sheets.stream().filter(sheet -> sheet.headings() == null).forEach(chosen::pass);
        return chosen;
    }

    private void take(ListReader sheet) throws UnreadableFile {
        ListReader other = lists.putIfAbsent(numberOf(sheet), sheet);
        if (other != null) {
            throw new UnreadableFile("The sheets “" + other.sheet() + "” and “" + sheet.sheet() + "” both hold list "
                    + numberOf(sheet) + ". Delete or rename one of them, save the workbook and try again.");
        }
    }

    private void takeHidden(ListReader sheet) throws UnreadableFile {
        ListReader other = lists.get(numberOf(sheet));
        if (other != null && !other.hidden()) {
            notes.add("The sheet “" + sheet.sheet() + "” also holds list " + numberOf(sheet)
                    + " but is hidden, and was passed over. If it is the right one, unhide it and delete “"
                    + other.sheet() + "”.");
        } else {
            take(sheet);
            notes.add("The sheet “" + sheet.sheet() + "” is hidden. It holds list " + numberOf(sheet)
                    + " and was read. If it should not count, delete it.");
        }
    }

    /** A sheet without headings: only the name can say that it should have been a list. */
    private void pass(ListReader sheet) {
        if (sheet.named() == null) {
            notes.add("The sheet “" + sheet.sheet() + "” holds no list of Annex A and was passed over.");
        } else if (lists.putIfAbsent(numberOf(sheet), sheet) != null) {
            notes.add("The sheet “" + sheet.sheet() + "” has no row with the headings of list " + numberOf(sheet)
                    + " and was passed over.");
        }
    }

    private static int numberOf(ListReader sheet) {
        ListLayout list = sheet.list();
        if (list == null) {
            throw new IllegalStateException("The sheet is no list (" + sheet.sheet() + ")");
        }
        return list.number();
    }
}

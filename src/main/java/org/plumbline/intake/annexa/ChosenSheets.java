package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.intake.UnreadableFile;

/**
 * Which sheets of a workbook are its lists: those that have the headings of one. Notes, pivots and hidden copies beside
 * them are said and left.
 *
 * @param lists by number
 * @param refused why a list that was found cannot be loaded, by number
 * @param notes which sheets were passed over, or read though nobody sees them
 */
record ChosenSheets(Map<Integer, ListReader> lists, Map<Integer, String> refused, List<String> notes) {

    /** Chooses among all sheets; refuses a workbook of which two visible sheets have the headings of one list. */
    static ChosenSheets of(List<ListReader> sheets) throws UnreadableFile {
        ChosenSheets chosen = new ChosenSheets(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (ListReader sheet : sheets) {
            if (sheet.headings() != null && !sheet.hidden()) {
                chosen.take(sheet);
            }
        }
        sheets.stream()
                .filter(sheet -> sheet.headings() != null && sheet.hidden())
                .collect(Collectors.groupingBy(ChosenSheets::numberOf, TreeMap::new, Collectors.toList()))
                .forEach(chosen::takeHidden);
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

    /** What nobody sees is read only where nothing else is the list, and not where two sheets could be. */
    private void takeHidden(int number, List<ListReader> sheets) {
        ListReader visible = lists.putIfAbsent(number, sheets.getFirst());
        if (visible != null) {
            sheets.forEach(sheet -> notes.add("The sheet “" + sheet.sheet() + "” also holds list " + number
                    + " but is hidden, and was passed over. If it is the right one, unhide it and delete “"
                    + visible.sheet() + "”."));
        } else if (sheets.size() == 1) {
            notes.add("The sheet “" + sheets.getFirst().sheet() + "” is hidden. It holds list " + number
                    + " and was read. If it should not count, delete it.");
        } else {
            refused.put(
                    number,
                    "Several sheets hold it, all of them hidden: “"
                            + sheets.stream().map(ListReader::sheet).collect(Collectors.joining("”, “"))
                            + "”. Unhide the right one and delete the others.");
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

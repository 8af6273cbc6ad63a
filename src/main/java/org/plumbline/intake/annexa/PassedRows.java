package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.cell.RowNotes;
import org.plumbline.intake.workbook.RawCell;

/** Rows between and below those of a list that are no children: totals, sources, notes, headings once more. */
final class PassedRows {

    static final int FEW = 3;
    private static final int MOST_NAMED = 5;

    private final List<String> passed = new ArrayList<>();

    /**
     * Whether the row is no child; it is then noted.
     *
     * @param filled the first of its cells in columns of the list that hold something, at least one and at most one more than
     *     {@link #FEW}
     */
    boolean passes(Headings headings, int number, List<RawCell> row, List<RawCell> filled) {
        RawCell first = filled.getFirst();
        if (first.type() == RawCell.Type.TEXT && isNoChild(headings, first, filled.size())) {
            note(number, first.text());
            return true;
        }
        if (filled.size() > FEW && first.type() == RawCell.Type.TEXT && headings.isRepeatedBy(first, row)) {
            note(number, "the headings again");
            return true;
        }
        return false;
    }

    private static boolean isNoChild(Headings headings, RawCell first, int filled) {
        ListLayout.Column column = headings.at(first.column());
        boolean id = column != null && column.kind() == Kind.ID;
        if (RowNotes.isNote(first.text())) {
            return id || filled <= FEW;
        }
        return id ? filled <= FEW && !RowNotes.isNumber(first.text()) : filled == 1;
    }

    private void note(int number, String what) {
        passed.add(String.format(Locale.UK, "row %d (“%s”)", number, RowNotes.shown(what)));
    }

    /** What was passed over, in a sentence; none if nothing was. */
    List<String> notes(int list) {
        if (passed.isEmpty()) {
            return List.of();
        }
        int more = passed.size() - MOST_NAMED;
        String named = String.join(", ", passed.subList(0, Math.min(MOST_NAMED, passed.size())));
        return List.of("List " + list + ": " + named + (more > 0 ? " and " + more + " more" : "")
                + (passed.size() == 1
                        ? " is no child and was passed over."
                        : " are no children and were passed over."));
    }
}

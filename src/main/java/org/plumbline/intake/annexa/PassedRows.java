package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.ProductTable;
import org.plumbline.intake.workbook.RawCell;

/** Rows between and below those of a list that are no children: totals, sources, notes, headings once more. */
final class PassedRows {

    /** How such a row begins, from {@code annex-a-row-notes.csv}. */
    private static final List<String> BEGINNINGS = ProductTable.rows(PassedRows.class, "annex-a-row-notes.csv").stream()
            .map((CSVRecord row) -> row.get("begins"))
            .toList();

    private static final Pattern BEGINNING = Pattern.compile(
            BEGINNINGS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")(?![a-z0-9]).*")));

    /** Most rows begin with a number, and need no closer look. */
    private static final String FIRST_LETTERS =
            BEGINNINGS.stream().map(words -> words.substring(0, 1)).distinct().collect(Collectors.joining());

    /** The number of a child is one word with a digit in it, and no sentence. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[a-z0-9][a-z0-9/_.-]{0,29}");

    private static final int FEW = 3;
    private static final int MOST_NAMED = 5;
    private static final int LONGEST = 60;

    private final List<String> passed = new ArrayList<>();

    /**
     * Whether the row is no child; it is then noted.
     *
     * @param filled its cells in columns of the list that hold something; at least one
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
        String text = CellText.folded(first.text());
        if (!text.isEmpty()
                && FIRST_LETTERS.indexOf(text.charAt(0)) >= 0
                && BEGINNING.matcher(text).matches()) {
            return id || filled <= FEW;
        }
        return id ? filled <= FEW && !NUMBER.matcher(text).matches() : filled == 1;
    }

    private void note(int number, String what) {
        String plain = CellText.plain(what);
        String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        passed.add(String.format(Locale.UK, "row %d (“%s”)", number, shown));
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

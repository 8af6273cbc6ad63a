package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.workbook.RawCell;

/** Which column of a sheet is which column of a list: by the heading's words, then by its synonyms. */
final class Headings {

    /** A heading that is repeated in a message is no longer. */
    private static final int LONGEST = 100;
    /** The part of the expected headings that a row must have to be the heading row. */
    private static final double ENOUGH = 0.6;
    /** The columns that all lists share come first; a row that has only these holds nothing. */
    private static final Set<String> SHARED =
            Set.of("child", "gender", "ethnicity", "birth", "age", "disability", "team", "worker");

    private final ListLayout layout;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Column, String> written = new IdentityHashMap<>();
    /** By column of the sheet, as headings are compared. */
    private final Map<Integer, String> compared = new HashMap<>();

    private final List<String> unknown = new ArrayList<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final Map<String, List<String>> unclear = new LinkedHashMap<>();

    private Headings(ListLayout layout) {
        this.layout = layout;
    }

    /** The headings of the row if it is the heading row of the list, otherwise null. */
    static @Nullable Headings of(ListLayout layout, List<HeadingCell> row) {
        Headings headings = new Headings(layout);
        headings.match(row);
        return headings.share() >= ENOUGH ? headings : null;
    }

    /** The list whose headings the row has; null when it is no heading row. */
    static @Nullable Headings ofAny(List<ListLayout> layouts, List<HeadingCell> row) {
        Headings best = null;
        for (ListLayout layout : layouts) {
            Headings headings = of(layout, row);
            if (headings != null && headings.tellsTheList() && (best == null || headings.knowsMoreThan(best))) {
                best = headings;
            }
            if (best != null && best.takesAll()) {
                return best;
            }
        }
        return best;
    }

    /** Whether every heading is one of its list: no other list can know more of them. */
    boolean takesAll() {
        return unknown.isEmpty() && repeated.isEmpty();
    }

    /** Whether more of the columns are those of its list than of the other's. */
    boolean knowsMoreThan(Headings other) {
        return written.size() > other.written.size();
    }

    /** Whether the row, which begins with the cell, has the headings once more. */
    boolean isRepeatedBy(RawCell first, List<RawCell> row) {
        String heading = compared.get(first.column());
        // Most rows begin with a number of a child, shorter than a heading: it need not be folded to be told apart.
        return heading != null
                && first.text().length() >= heading.length()
                && CellText.heading(first.text()).equals(heading)
                && of(layout, HeadingCell.of(row)) != null;
    }

    private void match(List<HeadingCell> row) {
        List<HeadingCell> left = new ArrayList<>();
        for (HeadingCell cell : row) {
            if (!cell.heading().isEmpty() && !take(cell)) {
                left.add(cell);
            }
        }
        for (Column column : layout.columns()) {
            takeNearest(column, left);
        }
        for (HeadingCell cell : left) {
            Collection<String> of = isTaken(cell.heading()) ? repeated : unknown;
            of.add(shown(cell.cell()));
        }
    }

    /** Takes the cell whose heading is nearest to the column's; none where two others are as near, which is noted. */
    private void takeNearest(Column column, List<HeadingCell> left) {
        if (written.containsKey(column)) {
            return;
        }
        List<HeadingCell> nearest = HeadingWords.nearest(column, left);
        if (nearest.size() > 1) {
            unclear.put(
                    column.heading(),
                    nearest.stream().map(each -> shown(each.cell())).toList());
        } else if (!nearest.isEmpty()) {
            put(nearest.getFirst(), column);
            left.remove(nearest.getFirst());
        }
    }

    /** Whether a column before it has the same heading, or the template's. */
    private boolean isTaken(String heading) {
        return compared.containsValue(heading)
                || written.keySet().stream()
                        .anyMatch(column -> column.compared().equals(heading));
    }

    private static String shown(RawCell cell) {
        String plain = CellText.plain(cell.text());
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private boolean take(HeadingCell cell) {
        for (Column column : layout.columns()) {
            if (!written.containsKey(column) && column.compared().equals(cell.heading())) {
                put(cell, column);
                return true;
            }
        }
        return false;
    }

    private void put(HeadingCell cell, Column column) {
        columns.put(cell.cell().column(), column);
        written.put(column, CellText.shown(cell.cell().text()));
        compared.put(cell.cell().column(), cell.heading());
    }

    private double share() {
        long expected = layout.columns().stream().filter(Column::expected).count();
        long found = written.keySet().stream().filter(Column::expected).count();
        return (double) found / expected;
    }

    private boolean tellsTheList() {
        return has(layout.id()) && written.keySet().stream().anyMatch(column -> !SHARED.contains(column.field()));
    }

    ListLayout layout() {
        return layout;
    }

    boolean has(Column column) {
        return written.containsKey(column);
    }

    /** The list's column at a column of the sheet, or null when it is none of the list's. */
    @Nullable
    Column at(int sheetColumn) {
        return columns.get(sheetColumn);
    }

    /** The heading as the workbook writes it; the template's when the column is not there. */
    String written(Column column) {
        return written.getOrDefault(column, column.heading());
    }

    /** Headings of which each could be a column of the list, by the heading of the template; none of them is read. */
    Map<String, List<String>> unclear() {
        return unclear;
    }

    /** Headings that the sheet has more than once; the first column of each is read. */
    Set<String> repeated() {
        return repeated;
    }

    /** Headings of the sheet that the list does not know. */
    List<String> unknown() {
        return unknown;
    }

    /** Headings that are not written as in the template. */
    List<String> differing() {
        Set<String> template = new HashSet<>();
        layout.columns().forEach(column -> template.add(column.heading()));
        return layout.columns().stream()
                .filter(this::has)
                .map(this::written)
                .filter(heading -> !template.contains(heading))
                .toList();
    }
}

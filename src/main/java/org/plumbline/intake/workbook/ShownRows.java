package org.plumbline.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts together what a sheet holds and how it is dressed. */
final class ShownRows implements WorkbookReader.Rows {

    /** The styles that a sheet names for whole columns, from 0. */
    private final Map<Integer, Integer> ofColumns = new TreeMap<>();

    /** The styles of the cells of the row that is read, by column. */
    private final Map<Integer, Integer> ofCells = new TreeMap<>();

    private final ShownStyles styles;
    private final List<ShownSheet.Row> rows = new ArrayList<>();
    private final List<ShownSheet.Area> merged = new ArrayList<>();
    private int ofRow = ShownStyles.NONE;
    private int widest;

    ShownRows(ShownStyles styles) {
        this.styles = styles;
    }

    ShownSheet sheet() {
        return new ShownSheet(rows, merged);
    }

    void column(int column, int style) {
        ofColumns.put(column, style);
    }

    void beginRow(int style) {
        ofRow = style;
        ofCells.clear();
    }

    void cell(int column, int style) {
        ofCells.put(column, style);
        widest = Math.max(widest, column);
    }

    void merge(ShownSheet.Area area) {
        merged.add(area);
    }

    @Override
    public void row(int number, List<RawCell> cells) {
        Map<Integer, ShownCell> shown = new TreeMap<>();
        ofColumns.forEach((column, style) -> shade(column, style, shown));
        if (ofRow != ShownStyles.NONE) {
            IntStream.rangeClosed(0, widest).forEach(column -> shade(column, ofRow, shown));
        }
        ofCells.forEach((column, style) -> shade(column, style, shown));
        for (RawCell cell : cells) {
            int style = ofCells.getOrDefault(cell.column(), ShownStyles.NONE);
            shown.put(cell.column(), new ShownCell(cell.column(), styles.text(cell, style), styles.shade(style)));
        }
        rows.add(new ShownSheet.Row(number, List.copyOf(shown.values())));
    }

    private void shade(int column, int style, Map<Integer, ShownCell> shown) {
        String shade = styles.shade(style);
        if (shade == null) {
            shown.remove(column);
        } else {
            shown.put(column, new ShownCell(column, "", shade));
        }
    }
}

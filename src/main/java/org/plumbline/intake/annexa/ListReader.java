package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.workbook.RawCell;
import org.plumbline.intake.workbook.WorkbookReader;

/** Reads one sheet: finds its heading row and with it the list, then its rows. */
final class ListReader implements WorkbookReader.Rows {

    /** Within so many filled rows the heading must come. */
    private static final int ROWS_ABOVE = 30;

    private final String sheet;
    private final boolean hidden;
    private final @Nullable ListLayout named;
    private final List<ListLayout> layouts;
    private final CellReader cells;
    private final RowChecks checks;
    private final CellProblems problems;
    private final PassedRows passed = new PassedRows();
    private final List<ListRow> rows = new ArrayList<>();
    private @Nullable Headings headings;
    private int headingRow;
    private int looked;
    private @Nullable LocalDate latest;

    /** A reader for the sheet; {@code named} is the list that its name says, if any. */
    ListReader(
            String sheet,
            boolean hidden,
            @Nullable ListLayout named,
            List<ListLayout> layouts,
            CellReader cells,
            CellProblems problems) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.named = named;
        this.layouts = layouts;
        this.cells = cells;
        this.checks = new RowChecks(cells);
        this.problems = problems;
    }

    @Override
    public void row(int number, List<RawCell> row) {
        if (headings == null) {
            look(number, row);
        } else {
            read(headings, number, row);
        }
    }

    private void look(int number, List<RawCell> row) {
        if (++looked > ROWS_ABOVE) {
            return;
        }
        List<HeadingCell> written = HeadingCell.of(row);
        Headings ofName = named == null ? null : Headings.of(named, written);
        Headings ofAny = ofName != null && ofName.takesAll() ? null : Headings.ofAny(layouts, written);
        headings = ofName == null || ofAny != null && ofAny.knowsMoreThan(ofName) ? ofAny : ofName;
        headingRow = headings == null ? 0 : number;
    }

    private void read(Headings known, int number, List<RawCell> row) {
        Map<Column, RawCell> byColumn = new IdentityHashMap<>(row.size());
        List<RawCell> filled = new ArrayList<>(PassedRows.FEW + 1);
        for (RawCell cell : row) {
            Column column = known.at(cell.column());
            if (column != null) {
                byColumn.put(column, cell);
                if (filled.size() <= PassedRows.FEW
                        && (cell.type() != RawCell.Type.TEXT || !CellText.isNothing(cell.text()))) {
                    filled.add(cell);
                }
            }
        }
        if (filled.isEmpty() || passed.passes(known, number, row, filled)) {
            return;
        }
        ListRow read = new ListRow(known.layout(), number);
        for (Column column : known.layout().columns()) {
            if (known.has(column)) {
                read.put(column, cells.read(known, number, column, byColumn.get(column)));
            }
        }
        checks.check(known, read, byColumn);
        rows.add(read);
        for (Column column : known.layout().columns()) {
            LocalDate date = column.kind() == Kind.DATE ? read.date(column) : null;
            latest = date == null || latest != null && latest.isAfter(date) ? latest : date;
        }
    }

    String sheet() {
        return sheet;
    }

    /** Whether Excel does not show the sheet. */
    boolean hidden() {
        return hidden;
    }

    /** What is wrong with its cells. */
    CellProblems problems() {
        return problems;
    }

    /** Rows that are no children. */
    PassedRows passed() {
        return passed;
    }

    /** The list that the headings say, or without them the sheet's name; null when neither does. */
    @Nullable
    ListLayout list() {
        return headings == null ? named : headings.layout();
    }

    /** The list that the sheet's name says, whether its headings were found or not. */
    @Nullable
    ListLayout named() {
        return named;
    }

    /** The headings, or null when there is no heading row. */
    @Nullable
    Headings headings() {
        return headings;
    }

    int headingRow() {
        return headingRow;
    }

    List<ListRow> rows() {
        return rows;
    }

    @Nullable
    LocalDate latest() {
        return latest;
    }
}

package org.plumbline.improvement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.Shade;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentRow;

/**
 * A row below the headings.
 *
 * @param columns those of its table
 * @param cells one for each column
 * @param theme the text of a cell over all columns that is the only one
 * @param afterBreak whether it is the first after a page break
 */
public record PlanRow(
        Place place, PlanColumns columns, List<RowCell> cells, Optional<String> theme, boolean afterBreak) {

    /** The row of a table with the columns. */
    public static PlanRow of(PlanColumns columns, DocumentRow row, boolean afterBreak) {
        int number = row.number();
        List<RowCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            int column = i;
            cells.add(cell(
                    row.cells().stream()
                            .filter(cell -> columns.of(cell) == column)
                            .toList(),
                    number));
        }
        List<DocumentCell> texts =
                row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        Optional<String> theme = texts.size() == 1
                ? texts.stream()
                        .filter(cell -> cell.firstRow() == number && columns.areCoveredBy(cell))
                        .map(DocumentCell::text)
                        .findFirst()
                : Optional.empty();
        return new PlanRow(new Place(columns.headingRow().table(), number), columns, cells, theme, afterBreak);
    }

    private static RowCell cell(List<DocumentCell> cells, int row) {
        if (cells.isEmpty()) {
            return RowCell.BLANK;
        }
        List<String> own = new ArrayList<>();
        List<String> all = new ArrayList<>();
        Shade shade = null;
        for (DocumentCell cell : cells) {
            all.add(cell.text());
            if (cell.firstRow() == row) {
                own.add(cell.text());
            }
            shade = cell.shade() == null ? shade : Shade.of(cell.shade());
        }
        return new RowCell(Lines.of(all), Lines.of(own), shade);
    }

    /** What it holds in the column of the kind, blank where there is none. */
    public RowCell cell(Kind kind) {
        return columns.has(kind) ? cells.get(columns.index(kind)) : RowCell.BLANK;
    }

    /** Whether there is text that is not merged from above. */
    public boolean hasOwnText() {
        return cells.stream().anyMatch(cell -> !cell.own().isEmpty());
    }

    /** Whether all text of its own is in columns of these kinds. */
    public boolean hasOnly(Set<Kind> kinds) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).own().isEmpty()
                    && !kinds.contains(columns.columns().get(i).kind())) {
                return false;
            }
        }
        return true;
    }

    /** What joins this row's text to what is above it. */
    public String glue() {
        return afterBreak ? " " : "\n";
    }
}

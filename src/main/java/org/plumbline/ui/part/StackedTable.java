package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain table for a list that fits on a page. On a narrow screen each row becomes a block in which every cell names
 * its column, so roles are spelled out: the style would take them away.
 */
public final class StackedTable extends NativeTable {

    private final List<String> columns;
    private final NativeTableRow names = getHead().addRow();

    /** An empty table with the names of its columns. */
    public StackedTable(String caption, String... columns) {
        this.columns = List.of(columns);
        addClassName("pl-stacked");
        role(this, "table");
        setCaptionText(caption);
        role(getHead(), "rowgroup");
        role(addBody(), "rowgroup");
        role(names, "row");
        this.columns.forEach(name -> names.add(header(new Span(name), "col", "columnheader")));
    }

    /** Puts a button or link that sorts into the head of a column, and says how the table is sorted by it, if it is. */
    public void sortedBy(int column, Component way, @Nullable String order) {
        NativeTableHeaderCell head = (NativeTableHeaderCell)
                names.getChildren().skip(column).findFirst().orElseThrow();
        head.removeAll();
        head.add(way);
        if (order != null) {
            head.getElement().setAttribute("aria-sort", order);
        }
    }

    /** Adds a row of words; the first names it. */
    public StackedTable row(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    /** Adds a row; the first cell names it. */
    public StackedTable row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("Cells (" + cells.length + ") for the columns (" + columns + ")");
        }
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        row.add(header(cells[0], "row", "rowheader"));
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            role(cell, "cell");
            cell.getElement().setAttribute("data-column", columns.get(i));
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell header(Component content, String scope, String role) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        role(cell, role);
        return cell;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}

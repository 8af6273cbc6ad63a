package org.plumbline.ui.report;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;
import org.plumbline.report.figure.Symbol;

/** A plain table of figures, its first column naming the rows; columns of words begin at their left. */
public class FigureTable extends NativeTable {

    private static final String WORDS = "report-words";

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> header;
    private final List<NativeTableHeaderCell> names;

    /** An empty table; the header names the columns, the first of them that of the rows. */
    public FigureTable(String caption, List<String> header) {
        addClassName("report-table");
        setCaptionText(caption);
        this.header = List.copyOf(header);
        names = header.stream().map(name -> header(name, "col")).toList();
        names.forEach(getHead().addRow()::add);
        add(body);
    }

    /** Adds a row with its name. */
    public FigureTable row(String name, String... cells) {
        return row(name, Arrays.asList(cells));
    }

    FigureTable row(String name, List<String> cells) {
        if (cells.size() != header.size() - 1) {
            throw new IllegalArgumentException("Cells (" + cells.size() + ") for a header of (" + header + ")");
        }
        NativeTableRow row = new NativeTableRow();
        row.add(header(name, "row"));
        for (int column = 0; column < cells.size(); column++) {
            NativeTableCell cell = cell(cells.get(column));
            row.add(cell);
            if (isWords(cells.get(column))) {
                cell.addClassName(WORDS);
                names.get(column + 1).addClassName(WORDS);
            }
        }
        body.add(row);
        return this;
    }

    /** The last row is the sum of the others. */
    FigureTable totalled() {
        body.getChildren().reduce((first, second) -> second).ifPresent(last -> last.addClassName("report-total"));
        return this;
    }

    private static NativeTableHeaderCell header(String name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        for (Symbol symbol : Symbol.values()) {
            if (symbol.sign().equals(text)) {
                cell.getElement().setAttribute("title", symbol.meaning());
                cell.getElement().setAttribute("aria-label", symbol.meaning());
            }
        }
        return cell;
    }

    private static boolean isWords(String text) {
        return text.length() > 1 && Character.isLetter(text.charAt(0));
    }
}

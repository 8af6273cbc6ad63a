package org.plumbline.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentRow;
import org.w3c.dom.Element;

/** A table of a document as rows of cells over a grid of columns. */
final class WordTable {

    /** Word has at most 63. */
    private static final int MOST_COLUMNS = 100;

    private final WordNumbering numbering;
    private final List<DocumentRow> rows = new ArrayList<>();

    /** The cells of the row above, which can go on downwards, by their first columns. */
    private final Map<Integer, DocumentCell> above = new TreeMap<>();

    WordTable(WordNumbering numbering) {
        this.numbering = numbering;
    }

    List<DocumentRow> rows(Element table) {
        inside(table, "tr").forEach(this::row);
        return rows;
    }

    /** The rows of a table or the cells of a row, also those in content controls. */
    private static Stream<Element> inside(Element element, String name) {
        return Xml.children(element).flatMap(child -> switch (child.getLocalName()) {
            case "sdt" -> Xml.find(child, "sdtContent").stream().flatMap(content -> inside(content, name));
            case "customXml", "ins", "moveTo" -> inside(child, name);
            default -> child.getLocalName().equals(name) ? Stream.of(child) : Stream.empty();
        });
    }

    private void row(Element row) {
        int number = rows.size() + 1;
        int column = limited(Xml.number(row, "trPr", "gridBefore").orElse(0));
        List<DocumentCell> cells = new ArrayList<>();
        boolean deleted = isDeleted(row);
        for (Element cell : inside(row, "tc").toList()) {
            int span = Math.max(1, limited(Xml.number(cell, "tcPr", "gridSpan").orElse(1)));
            if (isHidden(cell, "hMerge") && !cells.isEmpty()) {
                DocumentCell last = cells.removeLast();
                cells.add(new DocumentCell(
                        last.column(), last.span() + span, last.firstRow(), last.text(), last.shade()));
            } else {
                cells.add(
                        deleted ? new DocumentCell(column, span, number, "", null) : cell(cell, column, span, number));
            }
            column += span;
        }
        if (!deleted) {
            above.clear();
            cells.forEach(cell -> above.put(cell.column(), cell));
        }
        rows.add(new DocumentRow(number, List.copyOf(cells)));
    }

    private DocumentCell cell(Element cell, int column, int span, int row) {
        DocumentCell over = above.get(column);
        if (isHidden(cell, "vMerge") && over != null) {
            return new DocumentCell(column, span, over.firstRow(), over.text(), over.shade());
        }
        boolean blank = Xml.has(cell, "tcPr", "cellDel")
                || cell.getParentNode().getParentNode() instanceof Element holder && WordText.isAsking(holder);
        String text = blank ? "" : new WordText(numbering).lines(cell);
        return new DocumentCell(
                column,
                span,
                row,
                text,
                Xml.find(cell, "tcPr", "shd").map(WordTable::shade).orElse(null));
    }

    private static int limited(int columns) {
        return Math.clamp(columns, 0, MOST_COLUMNS);
    }

    static boolean isDeleted(Element row) {
        return Xml.has(row, "trPr", "del");
    }

    /** Whether the cell is a part of one above it or on its left. */
    static boolean isHidden(Element cell) {
        return isHidden(cell, "vMerge") || isHidden(cell, "hMerge") || Xml.has(cell, "tcPr", "cellDel");
    }

    private static boolean isHidden(Element cell, String merge) {
        return Xml.find(cell, "tcPr", merge)
                .filter(merged ->
                        !Xml.attribute(merged, "val").orElse("continue").equals("restart"))
                .isPresent();
    }

    /** The colour that a shading fills a cell with; a solid pattern is of its own colour, others let the fill through. */
    private static @Nullable String shade(Element shading) {
        String pattern = Xml.attribute(shading, "val").orElse("clear");
        Optional<String> colour = Xml.attribute(shading, pattern.equals("solid") ? "color" : "fill");
        return colour.filter(hex -> !pattern.equals("nil") && hex.matches("[0-9A-Fa-f]{6}"))
                .map(hex -> hex.toUpperCase(Locale.ROOT))
                .orElse(null);
    }
}

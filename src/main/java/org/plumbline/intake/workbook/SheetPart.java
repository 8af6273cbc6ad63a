package org.plumbline.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet: hands on its rows, with the values that Excel worked out for formulas. */
class SheetPart extends DefaultHandler {

    /** Rows above the heading, beside the rows that a list may have. */
    private static final int ROWS_ABOVE = 100;

    private final String sheet;
    private final SharedTexts texts;
    private final WorkbookReader.Rows rows;
    private final WorkbookLimits limits;
    private final StringBuilder value = new StringBuilder();

    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int filled;
    private int column;
    private @Nullable String type;
    private boolean inValue;

    SheetPart(String sheet, SharedTexts texts, WorkbookReader.Rows rows, WorkbookLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.rows = rows;
        this.limits = limits;
    }

    /** The column of the cell that is read, from 0. */
    final int column() {
        return column;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : columnOf(reference);
                type = attributes.getValue("t");
                value.setLength(0);
            }
            case "v" -> inValue = true;
            case "t" -> inValue = "inlineStr".equals(type);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> addCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            int room = limits.cellCharacters() - Math.min(limits.cellCharacters(), value.length());
            value.append(characters, start, Math.min(length, room));
        }
    }

    private void addCell() throws SAXException {
        if (value.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw tooMuch("has more than " + limits.columns() + " columns. Delete what is to the right of the list");
        }
        String raw = value.toString();
        cells.add(
                switch (type == null ? "n" : type) {
                    case "s" -> new RawCell(column, RawCell.Type.TEXT, texts.get(Integer.parseInt(raw.strip())));
                    case "e" -> new RawCell(column, RawCell.Type.ERROR, raw);
                    case "b" ->
                        new RawCell(column, RawCell.Type.TEXT, raw.strip().equals("1") ? "TRUE" : "FALSE");
                    case "n" -> number(raw.strip());
                    default -> new RawCell(column, RawCell.Type.TEXT, raw);
                });
    }

    private RawCell number(String raw) {
        boolean finite = Double.isFinite(Double.parseDouble(raw)) && raw.length() < 40;
        return new RawCell(column, finite ? RawCell.Type.NUMBER : RawCell.Type.TEXT, raw);
    }

    private void endRow() throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException(new UnreadableFile(
                    "Reading the workbook took too long. Copy the lists into a new workbook, save it and try again."));
        }
        if (cells.isEmpty()) {
            return;
        }
        if (++filled > limits.rows() + ROWS_ABOVE) {
            throw tooMuch("has more than " + limits.rows() + " rows. Check that it holds one list of one council");
        }
        rows.row(row, cells);
    }

    private SAXException tooMuch(String what) {
        return new SAXException(
                new UnreadableFile("The sheet “" + sheet + "” " + what + ", save the workbook and try again."));
    }

    /** The column of a reference such as {@code AB12}, from 0; too long ones are beyond any limit. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 6 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}

package org.plumbline.intake.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** One sheet with the styles of its cells and the cells that are merged. */
final class ShownSheetPart extends SheetPart {

    private final ShownRows rows;
    private final WorkbookLimits limits;
    private int merged;

    ShownSheetPart(String sheet, SharedTexts texts, ShownRows rows, WorkbookLimits limits) {
        super(sheet, texts, rows, limits);
        this.rows = rows;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        switch (name) {
            case "col" -> columns(attributes);
            case "row" ->
                rows.beginRow(attributes.getValue("customFormat") == null ? ShownStyles.NONE : style(attributes));
            case "c" -> cell(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void cell(Attributes attributes) {
        if (column() >= 0 && column() < limits.columns()) {
            int style = style(attributes);
            rows.cell(column(), style == ShownStyles.NONE ? ShownStyles.DEFAULT : style);
        }
    }

    private void columns(Attributes attributes) {
        int style = number(attributes.getValue("style"));
        if (style != ShownStyles.NONE) {
            int last = Math.min(number(attributes.getValue("max")), limits.columns());
            for (int column = Math.max(1, number(attributes.getValue("min"))); column <= last; column++) {
                rows.column(column - 1, style);
            }
        }
    }

    private void merge(@Nullable String reference) throws SAXException {
        if (++merged > limits.rows()) {
            throw new SAXException(new UnreadableFile("A sheet has more than " + limits.rows()
                    + " merged cells. Copy what is needed into a new workbook, save it and try again."));
        }
        CellRangeAddress area = CellRangeAddress.valueOf(reference);
        rows.merge(new ShownSheet.Area(
                area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
    }

    private static int style(Attributes attributes) {
        return number(attributes.getValue("s"));
    }

    private static int number(@Nullable String value) {
        return value == null ? ShownStyles.NONE : Integer.parseInt(value);
    }
}

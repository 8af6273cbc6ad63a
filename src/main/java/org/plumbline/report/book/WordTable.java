package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table as a Word document: on A4 across, its headings on every page. */
public final class WordTable {

    /** In twentieths of a point. */
    private static final int PAGE_WIDTH = 16_838;

    private static final int PAGE_HEIGHT = 11_906;
    private static final int MARGIN = 720;

    /** Characters side by side that can still be read. */
    private static final int LINE = 165;

    /** Between the text and the lines of the table. */
    private static final int PADDING = 57;

    private static final int FONT_SIZE = 8;
    private static final String FONT = "Arial";
    private static final String HEADING_FILL = "E7EAEE";

    private final XWPFDocument document;

    private WordTable(XWPFDocument document) {
        this.document = document;
    }

    /** Writes the document; the stream stays open. */
    public static void write(HandedTable table, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordTable word = new WordTable(document);
            word.page();
            word.fill(table);
            word.end();
            document.write(out);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void fill(HandedTable contents) {
        int[] widths = contents.widths(LINE);
        XWPFTable table = document.createTable(contents.rows().size() + 1, widths.length);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(PADDING / 2, PADDING, PADDING / 2, PADDING);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int line = 0;
        for (int width : widths) {
            line += width;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = widths[i] * (PAGE_WIDTH - 2 * MARGIN) / line;
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
        }
        Iterator<XWPFTableRow> rows = table.getRows().iterator();
        XWPFTableRow headings = rows.next();
        headings.setRepeatHeader(true);
        List<HandedTable.Cell> names = contents.columns().stream()
                .map(column -> new HandedTable.Cell(column.heading(), HEADING_FILL))
                .toList();
        row(headings, names, widths, true);
        contents.rows().forEach(cells -> row(rows.next(), cells, widths, false));
    }

    private static void row(XWPFTableRow row, List<HandedTable.Cell> cells, int[] widths, boolean bold) {
        Iterator<XWPFTableCell> places = row.getTableCells().iterator();
        for (int i = 0; i < widths.length; i++) {
            cell(places.next(), cells.get(i), widths[i], bold);
        }
    }

    private static void cell(XWPFTableCell place, HandedTable.Cell cell, int width, boolean bold) {
        CTTcPr properties = place.getCTTc().isSetTcPr()
                ? place.getCTTc().getTcPr()
                : place.getCTTc().addNewTcPr();
        properties.addNewTcW().setType(STTblWidth.DXA);
        properties.getTcW().setW(BigInteger.valueOf(width));
        if (cell.fill() != null) {
            place.setColor(cell.fill());
        }
        XWPFParagraph paragraph = place.getParagraphs().getFirst();
        for (String line : cell.text().split("\n")) {
            XWPFParagraph one = paragraph == null ? place.addParagraph() : paragraph;
            one.setSpacingAfter(0);
            if (!line.isEmpty()) {
                text(one, line, bold);
            }
            paragraph = null;
        }
    }

    private static void text(XWPFParagraph paragraph, String text, boolean bold) {
        write(paragraph.createRun(), text, bold);
    }

    private static void write(XWPFRun run, String text, boolean bold) {
        run.setFontFamily(FONT);
        run.setFontSize(FONT_SIZE);
        run.setBold(bold);
        run.setText(text);
    }

    /** Below the table a paragraph that takes no room, as Word wants one there, and numbers on the pages. */
    private void end() {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        last.setSpacingBetween(1, LineSpacingRule.EXACT);
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        text(paragraph, "Page ", false);
        field(paragraph, "PAGE");
        text(paragraph, " of ", false);
        field(paragraph, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        write(new XWPFRun(field.addNewR(), (IRunBody) paragraph), "1", false);
    }
}

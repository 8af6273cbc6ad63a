package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as an Excel workbook of one sheet: all cells are text, also those that begin like a formula or are numbers. */
public final class ExcelTable {

    /** Characters side by side on a printed page that can still be read. */
    private static final int LINE = 210;

    private static final int CHARACTER_WIDTH = 256;
    private static final float LINE_POINTS = 15f;
    private static final float MOST_POINTS = 409f;
    private static final String TEXT = "@";
    private static final String HEADING_FILL = "E7EAEE";
    /** What a workbook writes for a character that XML does not carry, and so has to write for itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    private ExcelTable(XSSFWorkbook book) {
        this.book = book;
    }

    /** Whether a cell can hold the text. */
    public static boolean canHold(String text) {
        return escaped(text).length() <= SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    }

    /** Writes the workbook; the stream stays open. */
    public static void write(HandedTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new ExcelTable(book).fill(table);
            book.write(out);
        }
    }

    private void fill(HandedTable table) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        int[] widths = table.widths(LINE);
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER_WIDTH);
            cell(headings, i, table.columns().get(i).heading(), style(HEADING_FILL, true));
        }
        for (List<HandedTable.Cell> cells : table.rows()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < widths.length; i++) {
                cell(row, i, cells.get(i).text(), style(cells.get(i).fill(), false));
            }
            row.setHeightInPoints(height(cells, widths));
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, widths.length - 1));
        sheet.getFooter().setRight("Page &P of &N");
        A4Across.set(sheet);
    }

    /** As high as the longest cell needs, for programs that do not find that out when they open the file. */
    private static float height(List<HandedTable.Cell> cells, int[] widths) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            int lines = 0;
            for (String line : cells.get(i).text().split("\n")) {
                lines += Math.max(1, Math.ceilDiv(line.length(), widths[i] - 1));
            }
            most = Math.max(most, lines);
        }
        return Math.min(MOST_POINTS, most * LINE_POINTS);
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(escaped(text));
        }
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private XSSFCellStyle style(@Nullable String fill, boolean heading) {
        return styles.computeIfAbsent(fill + " " + heading, any -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(BuiltinFormats.getBuiltinFormat(TEXT));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (fill != null) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill)));
            }
            if (heading) {
                XSSFFont bold = book.createFont();
                bold.setBold(true);
                style.setFont(bold);
            }
            return style;
        });
    }
}

package org.plumbline.report.book;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.chart.Chart;
import org.plumbline.report.chart.FormulaSafe;
import org.plumbline.report.chart.NativeChart;
import org.plumbline.report.chart.Styles;
import org.plumbline.report.figure.Count;
import org.plumbline.report.figure.Share;
import org.plumbline.statistics.Interval;

/** One sheet of a report, written from the top down; prints on A4 across, as wide as its table. */
final class SheetWriter {

    private static final int CHART_ROWS = 24;
    private static final int CHARACTER_WIDTH = 256;
    private static final float LINE_POINTS = 15f;
    private static final float TITLE_POINTS = 28f;

    /** Rows that can still be read when they are made to fit on one page. */
    private static final int MOST_ROWS_ON_A_PAGE = 60;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int[] widths;
    private int next;
    private int column;
    private boolean charted;
    private @Nullable XSSFRow row;

    /**
     * Begins a sheet.
     *
     * @param footer what the sheet is and who may read it
     * @param widths of the columns in characters; the table is as wide as these
     */
    SheetWriter(
            XSSFWorkbook book,
            Styles styles,
            Letterhead.Words letterhead,
            String name,
            String title,
            String footer,
            int... widths) {
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        this.styles = styles;
        this.widths = widths.clone();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER_WIDTH);
        }
        sheet.setDisplayGridlines(false);
        A4Across.set(sheet);
        sheet.getHeader().setLeft(plain(letterhead.council()));
        sheet.getHeader().setRight(plain(letterhead.mark()));
        sheet.getFooter().setLeft(plain(footer + ". " + letterhead.made()));
        sheet.getFooter().setRight("Page &P of &N");
        line(title, styles.title);
        sheet.getRow(0).setHeightInPoints(TITLE_POINTS);
    }

    /** Words in which the sign for page numbers and the like stands for itself. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }

    /** A heading over what follows. */
    SheetWriter heading(String words) {
        next++;
        return line(words, styles.heading);
    }

    /** A paragraph across the table, as high as it needs. */
    SheetWriter paragraph(String words) {
        int characters = 0;
        for (int width : widths) {
            characters += width;
        }
        line(words, styles.paragraph);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, widths.length - 1));
        int lines = Math.ceilDiv(words.length(), Math.max(1, characters));
        sheet.getRow(next - 1).setHeightInPoints(LINE_POINTS * Math.max(1, lines));
        return this;
    }

    private SheetWriter line(String words, XSSFCellStyle style) {
        begin();
        cell(style).setCellValue(FormulaSafe.text(words));
        return this;
    }

    /** The header of the table of a sheet; it stays in view and is repeated on each printed page. */
    SheetWriter header(String... names) {
        next++;
        subheader(names);
        sheet.getRow(next - 1).setHeightInPoints(2 * LINE_POINTS);
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        return this;
    }

    /** The header of a table among others. */
    SheetWriter subheader(String... names) {
        begin();
        for (String name : names) {
            cell(column == 0 ? styles.header : styles.numberHeader).setCellValue(FormulaSafe.text(name));
        }
        return this;
    }

    /** Begins a row. */
    SheetWriter begin() {
        row = sheet.createRow(next++);
        column = 0;
        return this;
    }

    /** Words in a cell; the row is as high as they need. */
    SheetWriter text(String words) {
        int lines = Math.ceilDiv(words.length(), Math.max(1, widths[Math.min(column, widths.length - 1)] - 1));
        XSSFCell cell = cell(styles.text);
        cell.setCellValue(FormulaSafe.text(words));
        if (lines > 1) {
            float needed = LINE_POINTS * lines;
            cell.getRow().setHeightInPoints(Math.max(needed, cell.getRow().getHeightInPoints()));
        }
        return this;
    }

    SheetWriter whole(int value) {
        cell(styles.whole).setCellValue(value);
        return this;
    }

    SheetWriter count(Count count) {
        return count.shown() ? whole(count.known()) : symbol(count.text());
    }

    SheetWriter symbol(String sign) {
        cell(styles.symbol).setCellValue(FormulaSafe.text(sign));
        return this;
    }

    SheetWriter percent(double proportion) {
        cell(styles.percent).setCellValue(proportion);
        return this;
    }

    SheetWriter decimal(@Nullable Double value, String otherwise) {
        if (value == null) {
            return symbol(otherwise);
        }
        cell(styles.decimal).setCellValue(value);
        return this;
    }

    /** Four cells: the percentage, the ends of its interval, and n. */
    SheetWriter share(Share share) {
        Interval interval = share.interval();
        if (interval != null) {
            percent(share.known().value());
            percent(interval.low());
            percent(interval.high());
        } else {
            symbol(share.text()).symbol(share.intervalText()).symbol(share.intervalText());
        }
        return count(share.n());
    }

    /** Two cells: the percentage of what was counted whole, and n. */
    SheetWriter counted(Share share) {
        return (share.shown() ? percent(share.known().value()) : symbol(share.text())).count(share.n());
    }

    /** A chart below, its data beside the printed part; none where nothing is to draw. */
    SheetWriter chart(Chart chart) {
        if (chart.empty()) {
            return this;
        }
        next++;
        charted = true;
        if (next + CHART_ROWS > MOST_ROWS_ON_A_PAGE) {
            sheet.setRowBreak(next - 1);
        }
        new NativeChart(sheet, styles, widths.length + 1).draw(chart, next, next + CHART_ROWS, widths.length);
        next += CHART_ROWS + 1;
        return this;
    }

    /** Shades numbers from light to dark. */
    SheetWriter shade(int firstRow, int firstColumn, int lastColumn) {
        HeatShade.shade(sheet, new CellRangeAddress(firstRow, next - 1, firstColumn, lastColumn));
        return this;
    }

    /** The row that the next call writes. */
    int nextRow() {
        return next;
    }

    /** Ends the sheet: what prints is the table and its charts, a chart never over two pages. */
    void end() {
        if (charted && next <= MOST_ROWS_ON_A_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, widths.length - 1, 0, Math.max(0, next - 1));
    }

    /** The names of the columns before a share, and its own. */
    static String[] shareHeader(List<String> before) {
        List<String> names = new ArrayList<>(before);
        names.addAll(List.of("% good or better", "95% from", "95% to", "n"));
        return names.toArray(String[]::new);
    }

    private XSSFCell cell(XSSFCellStyle style) {
        if (row == null) {
            throw new IllegalStateException("No row is begun (" + sheet.getSheetName() + ")");
        }
        XSSFCell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }
}

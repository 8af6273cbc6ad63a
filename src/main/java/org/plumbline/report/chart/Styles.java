package org.plumbline.report.chart;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a report workbook. */
public final class Styles {

    public final XSSFCellStyle title;
    public final XSSFCellStyle heading;
    public final XSSFCellStyle header;
    public final XSSFCellStyle numberHeader;
    public final XSSFCellStyle text;
    public final XSSFCellStyle paragraph;
    public final XSSFCellStyle whole;
    public final XSSFCellStyle percent;
    public final XSSFCellStyle decimal;
    public final XSSFCellStyle symbol;
    final XSSFCellStyle chartData;

    public Styles(XSSFWorkbook book) {
        title = styled(book, 16, true, "General");
        heading = styled(book, 12, true, "General");
        text = styled(book, 10, false, "General");
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        paragraph = styled(book, 11, false, "General");
        paragraph.setWrapText(true);
        paragraph.setQuotePrefixed(true);
        whole = styled(book, 10, false, "#,##0");
        percent = styled(book, 10, false, "0.0%");
        decimal = styled(book, 10, false, "0.0");
        symbol = styled(book, 10, false, "General");
        symbol.setAlignment(HorizontalAlignment.RIGHT);
        symbol.setQuotePrefixed(true);
        chartData = styled(book, 8, false, "0.0000");
        chartData.getFont().setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        header = header(book, HorizontalAlignment.LEFT);
        numberHeader = header(book, HorizontalAlignment.RIGHT);
    }

    private static XSSFCellStyle header(XSSFWorkbook book, HorizontalAlignment alignment) {
        XSSFCellStyle header = styled(book, 10, true, "General");
        header.setAlignment(alignment);
        header.setWrapText(true);
        header.setQuotePrefixed(true);
        header.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xE3, (byte) 0xEA, (byte) 0xF2}, null));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        return header;
    }

    private static XSSFCellStyle styled(XSSFWorkbook book, int points, boolean bold, String format) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}

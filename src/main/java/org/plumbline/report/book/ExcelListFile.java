package org.plumbline.report.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.FormulaSafe;

/** A list as an Excel workbook of one sheet, written as it is read: days are days, numbers numbers, words never formulas. */
final class ExcelListFile<R> implements ListFile<R> {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER_WIDTH = 256;
    private static final int WIDTH = 22;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle day = book.createCellStyle();
    private final List<ListColumn<R>> columns;
    private final OutputStream out;
    private int next;

    ExcelListFile(String list, List<ListColumn<R>> columns, OutputStream out) {
        this.columns = columns;
        this.out = out;
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(list));
        day.setDataFormat(book.createDataFormat().getFormat(EnglishDates.DAY_PATTERN));
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle header = book.createCellStyle();
        header.setFont(bold);
        Row names = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, WIDTH * CHARACTER_WIDTH);
            Cell cell = names.createCell(i);
            cell.setCellStyle(header);
            cell.setCellValue(FormulaSafe.text(columns.get(i).title()));
        }
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        A4Across.set(sheet);
        sheet.getFooter().setRight("Page &P of &N");
    }

    @Override
    public void row(R row) {
        Row cells = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cells.createCell(i);
            switch (columns.get(i).value().apply(row)) {
                case null -> {}
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case Object words -> cell.setCellValue(FormulaSafe.text(words.toString()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, columns.size() - 1));
        try (book) {
            book.write(out);
        }
    }
}

package org.plumbline.intake.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of rows as an Annex A workbook in the layout of August 2019: sheets {@code List_1} to {@code List_11},
 * a title in row 1, the columns in row 2. Streams, and keeps what it must put aside encrypted.
 */
public final class AnnexAWriter {

    private static final AnnexALayout LAYOUT = AnnexALayout.load();

    private AnnexAWriter() {}

    /**
     * The columns of a list in order.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> columns(int list) {
        ListLayout layout = LAYOUT.list(list);
        if (layout == null) {
            throw new IllegalArgumentException("Annex A has no list (%d). Maybe one of 1 to 11".formatted(list));
        }
        return layout.columns().stream()
                .filter(column -> column.need() != ListLayout.Need.N)
                .map(ListLayout.Column::heading)
                .toList();
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param lists rows per list number; lists left out are written empty. A row holds a value per column in the order
     *     of {@link #columns}: text, {@link LocalDate}, a whole number, or null for blank
     * @throws IllegalArgumentException if a row has another number of cells than the list has columns, or holds a value
     *     of another kind
     * @throws IOException if the stream cannot be written
     */
    public static void write(Map<Integer, List<List<@Nullable Object>>> lists, OutputStream out) throws IOException {
        lists.forEach(AnnexAWriter::checkWidth);
        try (SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (ListLayout list : LAYOUT.lists()) {
                Sheet sheet = workbook.createSheet("List_" + list.number());
                sheet.createRow(0).createCell(0).setCellValue("List %d: %s".formatted(list.number(), list.title()));
                List<String> columns = columns(list.number());
                fill(sheet.createRow(1), columns, date);
                int next = 2;
                for (List<@Nullable Object> row : lists.getOrDefault(list.number(), List.of())) {
                    fill(sheet.createRow(next++), row, date);
                }
            }
            workbook.write(out);
        }
    }

    private static void checkWidth(int list, List<List<@Nullable Object>> rows) {
        int columns = columns(list).size();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "List %d takes %d cells in a row, not %d (%s)".formatted(list, columns, row.size(), row));
            }
        }
    }

    private static void fill(Row row, List<? extends @Nullable Object> values, CellStyle date) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            switch (value) {
                case String text -> cell.setCellValue(text);
                case Integer number -> cell.setCellValue(number);
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                }
                default ->
                    throw new IllegalArgumentException("A cell takes text, a date or a whole number, not (%s)"
                            .formatted(value.getClass().getName()));
            }
        }
    }
}

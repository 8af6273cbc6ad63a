package org.plumbline.intake.annexa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.workbook.WorkbookLimits;

/** A workbook as a council makes one, sheet by sheet and row by row. */
final class CouncilSheets {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate BORN = LocalDate.of(2014, 5, 6);
    private static final LocalDate STARTED = LocalDate.of(2026, 3, 2);

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** A sheet with the headings of the list and the rows below. */
    @SafeVarargs
    final CouncilSheets list(int list, String name, List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        all.add(new ArrayList<>(AnnexAWriter.columns(list)));
        all.addAll(Arrays.asList(rows));
        return sheet(name, all);
    }

    CouncilSheets sheet(String name, List<List<@Nullable Object>> rows) {
        Sheet sheet = workbook.createSheet(name);
        for (List<@Nullable Object> values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < values.size(); i++) {
                put(row.createCell(i), values.get(i));
            }
        }
        return this;
    }

    CouncilSheets hide(String name) {
        workbook.setSheetVisibility(workbook.getSheetIndex(name), SheetVisibility.VERY_HIDDEN);
        return this;
    }

    private static void put(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            default -> cell.setCellValue(value.toString());
        }
    }

    CheckedWorkbook read() throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return new AnnexACheck(WorkbookLimits.usual()).read(out.toByteArray(), TODAY);
    }

    /** A good row of list 6, with other values in the columns that are named. */
    static List<@Nullable Object> need(@Nullable Object child, @Nullable Object... columnsAndValues) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                child,
                "b) Female",
                "a) WBRI",
                BORN,
                12,
                "b) No",
                STARTED,
                "N1 - Abuse or neglect",
                LocalDate.of(2026, 6, 1),
                null,
                null,
                "c) Child in need plan",
                "Team North",
                "W 17"));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.set(AnnexAWriter.columns(6).indexOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        return row;
    }
}

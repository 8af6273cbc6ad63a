package org.plumbline.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as it may be damaged on its way: cells blanked, columns dropped, lists cut, rows repeated, nonsense in cells. */
public final class DamagedWorkbook {

    /** Rows as the writer numbers them, from 0. */
    private static final int HEADINGS = 1;

    private static final int FIRST_CHILD = 2;

    private DamagedWorkbook() {}

    /** The workbook with one to four faults. */
    public static byte[] of(byte[] good, Random random) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(good))) {
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                Sheet sheet = workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets()));
                damage(sheet, random);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void damage(Sheet sheet, Random random) {
        int last = sheet.getLastRowNum();
        if (last < FIRST_CHILD) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> blankCells(sheet, random, 1 + random.nextInt(last * 3));
            case 1 -> dropColumn(sheet, random.nextInt(sheet.getRow(HEADINGS).getLastCellNum()));
            case 2 -> cut(sheet, child(sheet, random));
            case 3 -> repeat(sheet, child(sheet, random));
            default -> nonsense(sheet, random, 4);
        }
    }

    private static int child(Sheet sheet, Random random) {
        return FIRST_CHILD + random.nextInt(sheet.getLastRowNum() - FIRST_CHILD + 1);
    }

    private static void blankCells(Sheet sheet, Random random, int cells) {
        for (int i = 0; i < cells; i++) {
            Row row = sheet.getRow(child(sheet, random));
            if (row != null && row.getLastCellNum() > 0) {
                Cell cell = row.getCell(random.nextInt(row.getLastCellNum()));
                if (cell != null) {
                    row.removeCell(cell);
                }
            }
        }
    }

    private static void dropColumn(Sheet sheet, int column) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                row.removeCell(cell);
            }
        }
    }

    private static void cut(Sheet sheet, int from) {
        for (int row = sheet.getLastRowNum(); row >= from; row--) {
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
    }

    private static void repeat(Sheet sheet, int which) {
        Row from = sheet.getRow(which);
        Row to = sheet.createRow(sheet.getLastRowNum() + 1);
        if (from != null) {
            from.forEach(cell -> {
                Cell copy = to.createCell(cell.getColumnIndex());
                copy.setCellStyle(cell.getCellStyle());
                switch (cell.getCellType()) {
                    case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                    case STRING -> copy.setCellValue(cell.getStringCellValue());
                    default -> {}
                }
            });
        }
    }

    private static void nonsense(Sheet sheet, Random random, int cells) {
        for (int i = 0; i < cells; i++) {
            Row row = sheet.getRow(child(sheet, random));
            if (row != null && row.getLastCellNum() > 1) {
                row.createCell(1 + random.nextInt(row.getLastCellNum() - 1)).setCellValue("not known yet");
            }
        }
    }
}

package org.plumbline.intake;

import static org.plumbline.intake.Workbooks.FIRST_CHILD;
import static org.plumbline.intake.Workbooks.HEADINGS;

import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** What happens to a workbook on its way: sheets and columns dropped, lists cut, rows repeated, cells and numbers spoilt. */
public final class DamagedWorkbook {

    private final Random random;
    private int strangers;

    public DamagedWorkbook(Random random) {
        this.random = random;
    }

    /** How many cells were given a number that belongs to nobody. */
    public int strangers() {
        return strangers;
    }

    /** The workbook with one to four faults. */
    public byte[] of(byte[] good) {
        return Workbooks.changed(good, this::damage);
    }

    private void damage(Workbook workbook) {
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int sheet = random.nextInt(workbook.getNumberOfSheets());
            if (workbook.getNumberOfSheets() > 1 && random.nextInt(7) == 0) {
                workbook.removeSheetAt(sheet);
            } else if (workbook.getSheetAt(sheet).getLastRowNum() >= FIRST_CHILD) {
                damage(workbook.getSheetAt(sheet));
            }
        }
    }

    private void damage(Sheet sheet) {
        switch (random.nextInt(8)) {
            case 0 -> blankCells(sheet, 1 + random.nextInt(sheet.getLastRowNum() * 3));
            case 1 -> dropColumn(sheet, random.nextInt(sheet.getRow(HEADINGS).getLastCellNum()));
            case 2 -> Workbooks.cut(sheet, child(sheet));
            case 3 -> repeat(sheet, child(sheet));
            case 4 -> nonsense(sheet, 4);
            default -> spoilNumbers(sheet, 1 + random.nextInt(sheet.getLastRowNum()));
        }
    }

    private int child(Sheet sheet) {
        return FIRST_CHILD + random.nextInt(sheet.getLastRowNum() - FIRST_CHILD + 1);
    }

    private void blankCells(Sheet sheet, int cells) {
        for (int i = 0; i < cells; i++) {
            Row row = sheet.getRow(child(sheet));
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

    private void nonsense(Sheet sheet, int cells) {
        for (int i = 0; i < cells; i++) {
            Row row = sheet.getRow(child(sheet));
            if (row != null && row.getLastCellNum() > 1) {
                row.createCell(1 + random.nextInt(row.getLastCellNum() - 1)).setCellValue("not known yet");
            }
        }
    }

    /** The number of the child is in the first column. */
    private void spoilNumbers(Sheet sheet, int cells) {
        for (int i = 0; i < cells; i++) {
            Row row = sheet.getRow(child(sheet));
            Cell cell = row == null ? null : row.getCell(0);
            if (cell != null && cell.getCellType() != CellType.BLANK) {
                String number = new DataFormatter(Locale.UK).formatCellValue(cell);
                spoil(row.createCell(0), number);
            }
        }
    }

    private void spoil(Cell cell, String number) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setBlank();
            case 1 -> cell.setCellValue(number.toLowerCase(Locale.UK));
            case 2 -> cell.setCellValue(number.contains(".0") ? number : number + ".0");
            case 3 -> cell.setCellValue("\u00a0" + number + "\u00a0");
            case 4 -> cell.setCellValue(number + "\u200b");
            default -> {
                cell.setCellValue("?" + random.nextInt(1_000_000));
                strangers++;
            }
        }
    }
}

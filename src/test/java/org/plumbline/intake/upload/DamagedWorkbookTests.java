package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.demo.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

/** A workbook that was damaged on its way never closes a child that the good one has open, nor makes one child two. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class DamagedWorkbookTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    /** Rows as the writer numbers them, from 0. */
    private static final int HEADINGS = 1;

    private static final int FIRST_CHILD = 2;
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final int VERSIONS = Integer.getInteger("plumbline.damaged-workbooks", 60);

    @Autowired
    private Imports imports;

    private byte[] good = {};
    private int open;

    @BeforeEach
    void loadTheGoodOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        County.small(OCTOBER).writeWorkbook(OCTOBER, out);
        good = out.toByteArray();
        ImportPreview preview = ready(good);
        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), OCTOBER, "First import")))
                .isInstanceOf(ImportOutcome.Stored.class);
        open = ready(good).forecast().openBefore();
        assertThat(open).isPositive();
    }

    @Test
    void damagedVersionsCloseNobodyAndDoubleNobody() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < VERSIONS; seed++) {
            byte[] damaged = damaged(new Random(seed));
            if (RunAs.actor(ADMINISTRATOR, () -> imports.preview(damaged))
                    instanceof PreviewOutcome.Ready(ImportPreview preview)) {
                Forecast forecast = RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER))
                        .orElseThrow();
                if (forecast.result().closed() > 0 || forecast.result().newCases() > 0) {
                    faults.add("seed %d: %d closed, %d new"
                            .formatted(
                                    seed,
                                    forecast.result().closed(),
                                    forecast.result().newCases()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private ImportPreview ready(byte[] workbook) {
        ImportPreview preview =
                ((PreviewOutcome.Ready) RunAs.actor(ADMINISTRATOR, () -> imports.preview(workbook))).preview();
        RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER));
        return preview;
    }

    private byte[] damaged(Random random) throws IOException {
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

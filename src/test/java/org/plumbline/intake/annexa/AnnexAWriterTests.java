package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnexAWriterTests {

    private static final LocalDate BORN = LocalDate.of(2015, 4, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 14);

    @Test
    void rowsStandUnderTitleAndColumns() throws IOException {
        try (XSSFWorkbook workbook = written(Map.of(1, List.of(contact("410001", RECEIVED))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            Row title = workbook.getSheet("List_1").getRow(0);
            Row columns = workbook.getSheet("List_1").getRow(1);
            Row first = workbook.getSheet("List_1").getRow(2);
            assertThat(title.getCell(0).getStringCellValue()).isEqualTo("List 1: Contacts");
            assertThat(columns.getCell(5).getStringCellValue()).isEqualTo("Date of Contact");
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("410001");
            assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(11);
            assertThat(first.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 9, 14, 0, 0));
        }
    }

    @Test
    void blanksStayBlank() throws IOException {
        try (XSSFWorkbook workbook = written(Map.of(1, List.of(contact("410001", null))))) {
            assertThat(workbook.getSheet("List_1").getRow(2).getCell(5)).isNull();
        }
    }

    @Test
    void everyListHasTheColumnsOfTheTemplate() {
        assertThat(AnnexAWriter.columns(8)).hasSize(34).contains("Date Ceased to be Looked After");
        assertThat(AnnexAWriter.columns(10)).startsWith("Child Unique ID", "Family identifier");
        assertThatThrownBy(() -> AnnexAWriter.columns(12)).hasMessageContaining("(12)");
    }

    @Test
    void rowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> written(Map.of(1, List.of(List.of("410001", "a) Male")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("List 1 takes 7 cells in a row, not 2");
    }

    private static List<@Nullable Object> contact(String id, @Nullable LocalDate received) {
        return Arrays.asList(id, "a) Male", "a) WBRI", BORN, 11, received, "q) 6: Police");
    }

    private static XSSFWorkbook written(Map<Integer, List<List<@Nullable Object>>> lists) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnexAWriter.write(lists, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

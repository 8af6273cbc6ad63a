package org.plumbline.report.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A list as a file. */
@SpringBootTest
@Import(AuditStreet.class)
class ListExportsTests {

    private record Line(String words, LocalDate day, int number) {}

    private static final List<ListColumn<Line>> COLUMNS = List.of(
            new ListColumn<>("Words", Line::words),
            new ListColumn<>("Day", Line::day),
            new ListColumn<>("Number", Line::number),
            new ListColumn<>("Nothing", line -> null));
    private static final Line HOSTILE = new Line("=cmd|'/c calc'!A1", LocalDate.of(2025, 7, 3), 1200);

    @Autowired
    private ListExports exports;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        street.settle();
        SecurityContextHolder.setContext(street.as("lead", SecurityContextHolder::getContext));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCsvFileHasEveryRowAndNoFormula() throws IOException {
        String csv = new String(written(ListFormat.CSV, List.of(HOSTILE)), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFFWords,Day,Number,Nothing\r\n'=cmd|'/c calc'!A1,03/07/2025,1200,\r\n");
    }

    @Test
    void anExcelFileHasDaysAsDaysNumbersAsNumbersAndNoFormula() throws IOException {
        byte[] file = written(ListFormat.EXCEL, List.of(HOSTILE));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=cmd|'/c calc'!A1");
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1200);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void aLongListIsReadPageByPageToItsEnd() throws IOException {
        List<Line> many = IntStream.range(0, 1001)
                .mapToObj(number -> new Line("row", LocalDate.of(2025, 1, 1), number))
                .toList();

        assertThat(new String(written(ListFormat.CSV, many), StandardCharsets.UTF_8).lines())
                .hasSize(1002);
    }

    @Test
    void thatAListLeftIsInTheTrailAlsoWhenTheLineBreaks() {
        ListExports.Pages<Line> broken = (offset, limit) -> {
            throw new IllegalStateException("gone");
        };

        assertThatThrownBy(() -> exports.write(
                        "Broken list", "team=NORTH", COLUMNS, broken, ListFormat.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.queryForList(
                        "select detail from trail_entry where action = 'LIST_EXPORTED' and subject = 'Broken list'",
                        String.class))
                .containsExactly("CSV, 0 rows, team=NORTH");
    }

    @Test
    void nobodyTakesAListWithoutSigningIn() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> written(ListFormat.CSV, List.of(HOSTILE)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private byte[] written(ListFormat format, List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(
                "Lines",
                "",
                COLUMNS,
                (offset, limit) ->
                        lines.subList(Math.min(offset, lines.size()), Math.min(offset + limit, lines.size())),
                format,
                out);
        return out.toByteArray();
    }
}

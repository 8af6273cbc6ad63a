package org.plumbline.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.ACounty;
import org.plumbline.report.chart.FormulaSafe;
import org.plumbline.report.figure.MonthCompiler;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.Suppression;

class MonthWorkbookTests {

    private static final Letterhead.Words LETTERHEAD =
            new Letterhead.Words("Northshire & Vale", "Demonstration", "Made on 03/08/2025 at 09:15 by Quentin Lead");

    @Test
    void everySheetSaysWhoseItIsWhoMadeItAndThatItIsADemonstration() throws IOException {
        assertThat(sheets(ACounty.internal())).allSatisfy(sheet -> {
            assertThat(sheet.getHeader().getLeft()).isEqualTo("Northshire && Vale");
            assertThat(sheet.getHeader().getRight()).isEqualTo("Demonstration");
            assertThat(sheet.getFooter().getLeft()).endsWith("Made on 03/08/2025 at 09:15 by Quentin Lead");
        });
    }

    @Test
    void aChartIsNeverCutByTheEndOfAPage() throws IOException {
        assertThat(sheets(ACounty.internal()))
                .filteredOn(sheet -> sheet.getDrawingPatriarch() != null)
                .hasSize(5)
                .allSatisfy(sheet -> assertThat(
                                sheet.getPrintSetup().getFitHeight() == 1 || sheet.getRowBreaks().length > 0)
                        .as(sheet.getSheetName())
                        .isTrue());
    }

    @Test
    void aRowIsAsHighAsItsWords() throws IOException {
        XSSFSheet questions = sheets(ACounty.internal()).get(6);

        questions.forEach(row -> {
            String words = row.getCell(1) == null ? "" : new DataFormatter(Locale.UK).formatCellValue(row.getCell(1));
            int lines = Math.ceilDiv(words.length(), 80);
            assertThat(row.getHeightInPoints()).as(words).isGreaterThanOrEqualTo(lines * 13f);
        });
    }

    @Test
    void everyBlockHasASheetInTheOrderOfTheReport() throws IOException {
        assertThat(sheets(ACounty.internal()))
                .extracting(XSSFSheet::getSheetName)
                .containsExactly(
                        "Summary",
                        "Grades",
                        "Trend",
                        "Themes",
                        "Case types",
                        "Teams",
                        "Questions",
                        "Drift and delay",
                        "Contradictions");
    }

    @Test
    void chartsAreNativeAndSayTheirNumbersInWords() throws IOException {
        List<String> drawings = sheets(ACounty.internal()).stream()
                .filter(s -> s.getDrawingPatriarch() != null)
                .map(s -> s.getDrawingPatriarch().getCTDrawing().xmlText())
                .toList();

        assertThat(drawings).hasSize(5).allSatisfy(d -> assertThat(d).containsPattern("descr=\"[^\"]*\\d"));
    }

    @Test
    void sheetsPrintOnA4Across() throws IOException {
        assertThat(sheets(ACounty.internal())).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
        });
    }

    @Test
    void theHeaderOfEachTableStaysInViewAndOnEachPrintedPage() throws IOException {
        List<XSSFSheet> sheets = sheets(ACounty.internal());

        assertThat(sheets.subList(1, sheets.size())).allSatisfy(sheet -> {
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        });
    }

    @Test
    void percentagesAreNumbersAndWithheldOnesAreSigns() throws IOException {
        XSSFSheet internal = sheets(ACounty.internal()).get(5);
        XSSFSheet subcommittee = sheets(ACounty.subcommittee()).get(5);

        assertThat(texts(internal)).doesNotContain("c").anyMatch(t -> t.matches("\\d+\\.\\d%"));
        assertThat(texts(subcommittee)).contains("c");
    }

    @Test
    void noCellIsAFormulaWhateverATeamIsCalled() throws IOException {
        XSSFSheet teams = sheets(ACounty.internal()).get(5);

        assertThat(texts(teams)).contains("'=Family support");
        teams.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u200B=1", "\u0000=1"})
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(FormulaSafe.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team 1", "a=b", "", "  two", "\u00a3 5 - 6"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaSafe.text(text)).isEqualTo(text);
    }

    @Test
    void anEmptyMonthStillMakesAWorkbook() throws IOException {
        MonthFigures empty =
                MonthCompiler.of(ACounty.round(ACounty.MONTH), List.of(), Set.of(), ACounty.names(), ACounty.RULES);

        assertThat(sheets(empty)).hasSize(9);
        assertThat(sheets(new Suppression(ACounty.RULES).forSubcommittee(empty)))
                .hasSize(9);
    }

    @Test
    void theNumberOfRowsIsGivenForTheTrail() throws IOException {
        Path file = Path.of("target", "month.xlsx");
        try (var out = Files.newOutputStream(file)) {
            assertThat(MonthWorkbook.write(ACounty.subcommittee(), LETTERHEAD, out))
                    .isGreaterThan(60);
        }
        assertThat(file).isNotEmptyFile();
    }

    private static List<XSSFSheet> sheets(MonthFigures figures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MonthWorkbook.write(figures, LETTERHEAD, bytes);
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        List<XSSFSheet> sheets = new ArrayList<>();
        book.forEach(s -> sheets.add((XSSFSheet) s));
        return sheets;
    }

    private static List<String> texts(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> {
            for (Cell cell : row) {
                texts.add(formatter.formatCellValue(cell));
            }
        });
        return texts;
    }
}

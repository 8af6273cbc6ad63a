package org.plumbline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.CellRule;
import org.plumbline.intake.annexa.CheckOutcome;
import org.plumbline.intake.annexa.ListCheck;
import org.plumbline.intake.annexa.WorkbookCheck;
import org.plumbline.intake.workbook.WorkbookLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedSampleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theDirtySampleGivesTheCellsOfItsExpectedFile() throws IOException {
        WorkbookCheck check = check("sample-dirty.xlsx");
        Optional<Path> file = SharedSamples.find("expected-sample-dirty.json");
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(file.orElseThrow()));
        List<String> cells = new ArrayList<>();
        for (JsonNode sheet : expected.get("sheets")) {
            for (JsonNode cell : sheet.get("dirty_cells")) {
                if (!cell.path("optional").asBoolean(false)) {
                    cells.add("%s row %s %s: %s %s"
                            .formatted(
                                    sheet.get("list").asInt(),
                                    cell.get("cell").asString().replaceAll("\\D", ""),
                                    cell.get("column").asString(),
                                    cell.get("problem").asString(),
                                    cell.get("severity").asString()));
                }
            }
        }

        assertThat(check.problems())
                .extracting(problem -> "%s row %s %s: %s %s"
                        .formatted(
                                problem.list(),
                                problem.row(),
                                problem.column(),
                                problem.rule().code(),
                                problem.severity().code()))
                .containsExactlyInAnyOrderElementsOf(cells);
        assertThat(check.rows())
                .isEqualTo(expected.get("totals").get("data_rows").asInt());
        for (JsonNode sheet : expected.get("sheets")) {
            ListCheck list = check.lists().get(sheet.get("list").asInt() - 1);
            assertThat(list.rows()).isEqualTo(sheet.get("data_rows").asInt());
            assertThat(list.headingRow()).isEqualTo(sheet.get("header_row").asInt());
            assertThat(list.people()).isEqualTo(sheet.get("distinct_ids").asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"template-2019.xlsx", "edge-cases/2016-01-sample.xlsx"})
    void anEmptyTemplateHasElevenListsNoRowsAndNoError(String file) throws IOException {
        WorkbookCheck check = check(file);

        assertThat(check.lists()).hasSize(11).allSatisfy(list -> {
            assertThat(list.headingRow()).isEqualTo(2);
            assertThat(list.rows()).isZero();
        });
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void codesWithoutLettersAreRead() throws IOException {
        WorkbookCheck check = check("edge-cases/2015-01-sample.xlsx");

        assertThat(check.lists().get(2).rows()).isEqualTo(5);
        assertThat(check.problems()).allMatch(problem -> problem.list() == 3);
        assertThat(check.problems())
                .filteredOn(problem -> problem.value().equals("Health"))
                .isNotEmpty()
                .allMatch(problem -> problem.rule() == CellRule.CODE_VARIANT
                        && problem.message().contains("Health services"));
    }

    @Test
    void datesAsTextAreReadAndRepeatsAreLeftOut() throws IOException {
        WorkbookCheck check = check("edge-cases/example-B-2004.xlsx");

        assertThat(check.problems())
                .filteredOn(problem -> problem.rule() == CellRule.BAD_DATE)
                .singleElement()
                .matches(problem -> problem.row() == 10 && problem.list() == 2);
        assertThat(check.problems())
                .filteredOn(problem -> problem.rule() == CellRule.DUPLICATE_ROW)
                .hasSize(1);
    }

    @Test
    void theOldFormatIsRefusedWithWhatToDo() throws IOException {
        assertThat(outcome("edge-cases/example-A-2005.xls"))
                .isInstanceOfSatisfying(CheckOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains(".xls")
                        .contains("Save as"));
    }

    private static WorkbookCheck check(String file) throws IOException {
        return ((CheckOutcome.Checked) outcome(file)).workbook();
    }

    private static CheckOutcome outcome(String file) throws IOException {
        Optional<Path> path = SharedSamples.find(file);
        org.junit.jupiter.api.Assumptions.assumeTrue(path.isPresent(), "the sample workbooks are not here");
        return new AnnexACheck(WorkbookLimits.usual()).check(Files.readAllBytes(path.orElseThrow()), TODAY);
    }
}

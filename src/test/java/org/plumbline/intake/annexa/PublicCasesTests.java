package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.intake.SharedSamples;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.workbook.WorkbookLimits;

/** Workbooks after public bug reports and data dictionaries give the right result that is named beside them. */
class PublicCasesTests {

    @Test
    void yesAndNoAsNumbersWordsAndTicksAreRead() throws IOException, UnreadableFile {
        CheckedWorkbook read = read("08/yesno.xlsx");

        assertThat(read.rows().getOrDefault(4, List.of())).hasSize(11).allSatisfy(row -> {
            assertThat(row.code("disability")).isEqualTo(row.code("seen")).isNotNull();
            assertThat(row.code("support")).isEqualTo(row.code("seen"));
        });
        assertThat(read.rows().getOrDefault(4, List.of()).stream().filter(row -> row.is("seen", "Y")))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"09/ids.xlsx, 6, 2", "09/ids.xlsx, 7, 2", "09/nbsp-across.xlsx, 6, 1", "09/nbsp-across.xlsx, 7, 1"})
    void oneChildIsOneChild(String file, int list, int children) throws IOException, UnreadableFile {
        CheckedWorkbook read = read(file);

        assertThat(read.check().lists())
                .filteredOn(check -> check.list() == list)
                .singleElement()
                .matches(check -> check.people() == children);
        assertThat(read.check().problems()).anyMatch(problem -> problem.rule() == CellRule.ONE_CHILD_TWO_SPELLINGS);
    }

    @ParameterizedTest
    @CsvSource({"10/nan-text.xlsx, 9", "10/null-text.xlsx, 3"})
    void wordsForABlankAreBlank(String file, int children) throws IOException, UnreadableFile {
        CheckedWorkbook read = read(file);

        assertThat(read.check().count(Severity.ERROR)).isZero();
        assertThat(read.check().lists()).allMatch(list -> list.rejected() == null && list.people() == children);
    }

    @Test
    void datesAreReadSaveThoseOfTwoDigits() throws IOException, UnreadableFile {
        CheckedWorkbook read = read("11/dates.xlsx");

        assertThat(read.check().problems())
                .filteredOn(problem -> problem.rule() == CellRule.BAD_DATE)
                .extracting(CellProblem::value)
                .containsExactlyInAnyOrder("01-MAR-26", "01/03/26");
        assertThat(read.rows().getOrDefault(3, List.of()))
                .filteredOn(row -> row.date("referral") != null)
                .extracting(row -> String.valueOf(row.date("referral")))
                .containsOnly("2026-03-01", "2025-09-12")
                .hasSize(16);
    }

    @Test
    void escapedReturnsAreDecoded() throws IOException, UnreadableFile {
        CheckedWorkbook read = read("13/x000d.xlsx");

        assertThat(read.check().count(Severity.ERROR)).isZero();
        assertThat(read.rows().getOrDefault(3, List.of()))
                .singleElement()
                .matches(row -> row.id().equals("98001") && row.is("nfa", "N"));
        assertThat(read.check().lists().getFirst().headingsDiffering()).noneMatch(heading -> heading.contains("_x"));
    }

    @ParameterizedTest
    @CsvSource({"14/footer.xlsx, 3", "14/footer-accepted.xlsx, 12"})
    void totalsSourcesAndHeadingsAgainAreNoChildren(String file, int children) throws IOException, UnreadableFile {
        CheckedWorkbook read = read(file);

        assertThat(read.check().lists()).allMatch(list -> list.people() == children && list.rows() == children);
        assertThat(read.check().notes()).anyMatch(note -> note.contains("“Total:") && note.contains("“Source:"));
        assertThat(read.check().count(Severity.ERROR)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "15/by-headings.xlsx, CIN, List 6 pivot",
        "15/hidden-copy.xlsx, List_6, List_6 (2)",
        "15/notes-sheet.xlsx, List_6, List 6 notes"
    })
    void theSheetWithTheHeadingsIsTheList(String file, String sheet, String left) throws IOException, UnreadableFile {
        CheckedWorkbook read = read(file);

        assertThat(read.check().lists()).singleElement().matches(list -> list.sheet()
                .equals(sheet));
        assertThat(read.check().notes()).singleElement().asString().contains("“" + left + "”");
        assertThat(read.rows().getOrDefault(6, List.of())).hasSize(1);
    }

    private static CheckedWorkbook read(String file) throws IOException, UnreadableFile {
        Optional<Path> path = SharedSamples.ofCase(file);
        assumeTrue(path.isPresent(), "the public cases are not here");
        byte[] bytes = Files.readAllBytes(path.orElseThrow());
        CheckedWorkbook read = new AnnexACheck(WorkbookLimits.usual()).read(bytes, CouncilSheets.TODAY);
        assertThat(List.copyOf(read.check().lists())).isNotEmpty();
        return read;
    }
}

package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.intake.annexa.CouncilSheets.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.intake.UnreadableFile;

/** Cells, rows and sheets as councils write them. */
class CouncilSheetsTests {

    private static final String CLOSED = "CIN Closure Date";
    private static final String SEEN = "Date Child Was Last Seen";
    private static final String DISABILITY = "Does the Child have a Disability";

    @Test
    void oneChildIsOneChildHoweverTheNumberIsWritten() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need(94001),
                        need("94001.0"),
                        need("94001\u00A0"),
                        need("94001"),
                        need("ab 12"),
                        need("AB12"))
                .read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(2);
        assertThat(rules(read, CellRule.ONE_CHILD_TWO_SPELLINGS)).hasSize(3).allMatch(problem -> problem.message()
                .contains("another number"));
    }

    @Test
    void aNumberOfWhichExcelKeptFifteenDigitsIsSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need(123456789012345680d),
                        need(999999999999999d),
                        need("123456789012345678"),
                        need("1.23457E+17"))
                .read();

        assertThat(rules(read, CellRule.NUMBER_ROUNDED))
                .singleElement()
                .matches(problem -> problem.row() == 2
                        && problem.message()
                                .contains("Excel keeps 15 digits; format the column as text and export again."));
        assertThat(rules(read, CellRule.NO_CHILD_NUMBER)).singleElement().matches(problem -> problem.row() == 5);
    }

    @Test
    void numbersThatDifferInLeadingZerosAreAskedAboutOnce() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("00123"), need(123), need("00123"), need(123), need("1230"))
                .read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(3);
        assertThat(rules(read, CellRule.LEADING_ZEROS))
                .singleElement()
                .matches(problem -> problem.row() == 3
                        && problem.message()
                                .contains("“00123” and “123” count as two children; if they are one child"));
    }

    @Test
    void wordsAreNoNumberOfAChild() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need("94001"),
                        need("Not on system"),
                        need("TBC"),
                        need("A B"),
                        need("1".repeat(61)),
                        need(".0"),
                        need("AB"))
                .read();

        assertThat(rules(read, CellRule.NO_CHILD_NUMBER))
                .extracting(CellProblem::row)
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(read.check().lists().getFirst().people()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "nan", "NaT", "None", "(blank)", "N/A", "#N/A", ".", "not applicable"})
    void whatStandsForABlankIsBlank(String blank) throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("1", CLOSED, blank, "Reason for Closure", blank))
                .read();

        assertThat(read.check().problems()).isEmpty();
    }

    @Test
    void yesAndNoAreReadAsNumbersWordsAndTicks() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need("1", DISABILITY, 1),
                        need("2", DISABILITY, "1 - Yes"),
                        need("3", DISABILITY, true),
                        need("4", DISABILITY, 0),
                        need("5", DISABILITY, "0 - No"),
                        need("6", DISABILITY, false),
                        need("7", DISABILITY, "None"),
                        need("8", DISABILITY, "1.0"))
                .read();

        assertThat(read.rows().getOrDefault(6, List.of()))
                .extracting(row -> row.code("disability"))
                .containsExactly("Y", "Y", "Y", "N", "N", "N", "N", "Y");
        assertThat(rules(read, CellRule.CODE_VARIANT))
                .extracting(CellProblem::value)
                .contains("TRUE", "FALSE");
    }

    @Test
    void placeholdersAreBlanksAndSaidOnceForAColumn() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need("1", CLOSED, "01/01/1900"),
                        need("2", CLOSED, 0),
                        need("3", CLOSED, "31/12/9999"),
                        need("4", CLOSED, "1753-01-01"),
                        need("5", CLOSED, "01/01/0001"),
                        need("6", CLOSED, "0000-00-00"),
                        need("7", CLOSED, "0.0"),
                        need("8", CLOSED, 0.5))
                .read();

        assertThat(read.check().problems())
                .singleElement()
                .matches(problem -> problem.rule() == CellRule.PLACEHOLDER_DATE && problem.row() == 2);
        assertThat(read.rows().getOrDefault(6, List.of())).allMatch(row -> row.date("closed") == null);
    }

    @Test
    void aYearOfTwoDigitsIsRefusedWithWhatToDo() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("1", SEEN, "01/03/26"), need("2", SEEN, "01-MAR-2026"))
                .read();

        assertThat(rules(read, CellRule.BAD_DATE)).singleElement().matches(problem -> problem.message()
                .contains("four digits"));
        assertThat(read.rows().getOrDefault(6, List.of()).getLast().date("lastSeen"))
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aWeekdayOfAnotherDayIsSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("1", SEEN, "Monday 03/03/2026"), need("2", SEEN, "Tuesday 03/03/2026"))
                .read();

        assertThat(rules(read, CellRule.BAD_DATE)).singleElement().matches(problem -> problem.message()
                .contains("The weekday is not that of the date"));
        assertThat(read.rows().getOrDefault(6, List.of()))
                .extracting(row -> row.date("lastSeen"))
                .containsExactly(null, LocalDate.of(2026, 3, 3));
    }

    @Test
    void aDayOfClosingThatIsTakenFromTheExtractIsSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("1", "Case status", "e) Closed episode"), need("2"))
                .read();

        assertThat(rules(read, CellRule.MISSING_VALUE))
                .singleElement()
                .matches(problem ->
                        problem.row() == 2 && problem.message().contains("closed as from the day of the extract"));
    }

    @Test
    void aChildThatWasNotSeenIsNotCountedAsSeen() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        7,
                        "List_7",
                        plan("1", "Not seen"),
                        plan("2", "Not seen alone"),
                        plan("3", "No - not seen"),
                        plan("4", "a) Yes"))
                .read();

        assertThat(visits(read))
                .containsExactly(
                        "{kind=CP, seen=N, seenAlone=N}",
                        "{kind=CP, seen=Y, seenAlone=N}",
                        "{kind=CP, seen=N, seenAlone=N}",
                        "{kind=CP, seen=Y, seenAlone=Y}");
        assertThat(rules(read, CellRule.CHILD_NOT_SEEN))
                .extracting(CellProblem::row)
                .containsExactly(2, 4);
    }

    @Test
    void aChildThatIsSaidToHaveBeenSeenBeforeTheBirthIsAQuestion() throws IOException, UnreadableFile {
        LocalDate born = LocalDate.of(2026, 3, 12);
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need("1", "Date of Birth", born, SEEN, LocalDate.of(2026, 3, 5)),
                        need("2", "Date of Birth", born, SEEN, born),
                        need("3", "Date of Birth", LocalDate.of(2026, 8, 15), SEEN, LocalDate.of(2026, 6, 1)))
                .read();

        assertThat(rules(read, CellRule.SEEN_BEFORE_BIRTH))
                .extracting(CellProblem::row)
                .containsExactly(2, 4);
        assertThat(visits(read)).containsExactly("{kind=CIN, seen=N}", "{kind=CIN, seen=Y}", "{kind=CIN, seen=N}");
    }

    @Test
    void badOptionalCellsNeverRefuseTheirListButBadDatesOfTheStepDo() throws IOException, UnreadableFile {
        CheckedWorkbook optional = new CouncilSheets()
                .list(6, "List_6", need("1", SEEN, "soon", CLOSED, "later", "Primary Need Code", "??"), need("2"))
                .read();
        CheckedWorkbook telling = new CouncilSheets()
                .list(6, "List_6", need("1", "CIN Start Date", "soon"), need("2"))
                .read();

        assertThat(optional.check().lists().getFirst().rejected()).isNull();
        assertThat(optional.rows().getOrDefault(6, List.of())).hasSize(2);
        assertThat(telling.check().lists().getFirst().rejected())
                .startsWith("1 of 2 rows do not say which child or when");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grand total",
                "12 children",
                "(12 records)",
                "n=12",
                "***",
                "* provisional",
                "Caveat",
                "Footnote 1",
                "Refreshed 01/07/2026 08:00",
                "No of rows = 12",
                "Child Unique ID"
            })
    void aCountOrNoteUnderTheListIsNoChild(String note) throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("94001"), row(note), row(note, null, null, null, 12))
                .read();

        assertThat(read.rows().getOrDefault(6, List.of())).hasSize(1);
        assertThat(read.check().problems()).isEmpty();
        assertThat(read.check().notes().toString()).contains("row 3 (“" + note + "”)", "row 4 (“" + note + "”)");
    }

    @Test
    void rowsThatAreNoChildrenArePassedOverAndSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(
                        6,
                        "List_6",
                        need("1"),
                        row("Total: 1"),
                        row("Source: case system, run 01/07/2026 08:15."),
                        row("Checked by the performance team"),
                        row(null, "Grand total", 12),
                        new java.util.ArrayList<>(AnnexAWriter.columns(6)),
                        need("TOTAL1"))
                .read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(2);
        assertThat(read.check().problems()).isEmpty();
        assertThat(read.check().notes())
                .singleElement()
                .asString()
                .startsWith("List 6: row 3 (“Total: 1”), row 4 (“Source: case system")
                .contains("row 7 (“the headings again”)")
                .endsWith("are no children and were passed over.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team 3 subtotal", "2025/26 total", "Ward 12 average", "4 teams, count"})
    void aTotalBesideAnyNumberOfFiguresIsNoChild(String total) throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("94001"), row(total, 1, 2, 3, 4, 5, 6), need("94002"))
                .read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(2);
        assertThat(read.check().problems()).isEmpty();
        assertThat(read.check().notes().toString()).contains("row 3 (“" + total + "”)");
    }

    @Test
    void aRowWithNothingButANumberStaysAChildWhoseCellsAreMissing() throws IOException, UnreadableFile {
        CheckedWorkbook read =
                new CouncilSheets().list(6, "List_6", need("1"), row("AB12")).read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(2);
        assertThat(rules(read, CellRule.MISSING_MANDATORY)).isNotEmpty();
    }

    @Test
    void theSheetWithTheHeadingsIsTheListAndOthersAreSaidAndLeft() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .sheet("List 6 notes", List.of(row("These are the notes on list 6")))
                .list(6, "CIN", need("1"))
                .list(6, "List_6 (2)", need("1"), need("9", SEEN, "soon"))
                .hide("List_6 (2)")
                .sheet(
                        "List 6 pivot",
                        List.of(row("Row Labels", "Count of Child Unique ID"), row("Open assessment", 1)))
                .read();

        assertThat(read.check().lists())
                .singleElement()
                .matches(list -> list.sheet().equals("CIN") && list.people() == 1);
        assertThat(read.check().problems()).isEmpty();
        assertThat(read.check().notes())
                .hasSize(3)
                .anyMatch(note -> note.contains("List_6 (2)") && note.contains("is hidden"))
                .anyMatch(note -> note.contains("List 6 notes"))
                .anyMatch(note -> note.contains("List 6 pivot"));
    }

    @Test
    void aHiddenSheetAloneIsReadAndSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .sheet("Cover", List.of(row("Annex A")))
                .list(6, "List_6", need("1"))
                .hide("List_6")
                .read();

        assertThat(read.check().lists().getFirst().people()).isEqualTo(1);
        assertThat(read.check().notes()).anyMatch(note -> note.contains("“List_6” is hidden"));
    }

    @Test
    void ofTwoHiddenSheetsOfOneListNoneIsReadAndBothAreSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read = new CouncilSheets()
                .list(6, "List_6", need("1"))
                .list(6, "LIST 6", need("2"))
                .list(7, "List_7", plan("1", "a) Yes"))
                .hide("List_6")
                .hide("LIST 6")
                .read();

        assertThat(read.refused())
                .singleElement()
                .asString()
                .contains("List 6 is not loaded", "all of them hidden: “List_6”, “LIST 6”");
        assertThat(read.rows()).containsOnlyKeys(7);
    }

    @Test
    void aSecondColumnOfANameIsSaidToBeOne() throws IOException, UnreadableFile {
        List<@Nullable Object> headings = new ArrayList<>(AnnexAWriter.columns(6));
        headings.addAll(List.of("CIN start date", "Shoe size"));
        CheckedWorkbook read = new CouncilSheets()
                .sheet("List_6", List.of(headings, need("1")))
                .read();

        assertThat(read.check().notes())
                .containsExactly(
                        "List 6: the columns “Shoe size” are not part of the list and were passed over.",
                        "List 6: the column “CIN start date” is there more than once. The first is read, the others were passed over; delete them.");
    }

    @Test
    void twoVisibleSheetsOfOneListAreNotChosenBetween() {
        CouncilSheets two = new CouncilSheets().list(6, "List_6", need("1")).list(6, "CIN", need("2"));

        assertThatThrownBy(two::read).hasMessageContaining("both hold list 6").hasMessageContaining("Delete or rename");
    }

    /** A good row of list 7. */
    private static List<@Nullable Object> plan(String child, String seenAlone) {
        List<@Nullable Object> row =
                new ArrayList<>(Collections.nCopies(AnnexAWriter.columns(7).size(), null));
        List<@Nullable Object> good = Arrays.asList(
                child,
                "b) Female",
                "a) WBRI",
                LocalDate.of(2014, 5, 6),
                12,
                "b) No",
                LocalDate.of(2026, 3, 2),
                "NEG",
                "NEG",
                LocalDate.of(2026, 6, 1),
                seenAlone);
        for (int i = 0; i < good.size(); i++) {
            row.set(i, good.get(i));
        }
        return row;
    }

    private static List<String> visits(CheckedWorkbook read) {
        return read.batch(CouncilSheets.TODAY, "").children().stream()
                .flatMap(child -> child.events().stream())
                .filter(event -> event.type() == EventType.VISIT)
                .map(event -> new TreeMap<>(event.attributes()).toString())
                .toList();
    }

    private static List<CellProblem> rules(CheckedWorkbook read, CellRule rule) {
        return read.check().problems().stream()
                .filter(problem -> problem.rule() == rule)
                .toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}

package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.intake.annexa.CouncilSheets.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.intake.UnreadableFile;

/** Rows and cells of one child that do not go together. */
class ContradictingRowsTests {

    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 8);
    private static final LocalDate ENDED = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"38/04/2026", "TBC"})
    void nobodyIsClosedBecauseTheStartOfTheOpenEpisodeCannotBeRead(@Nullable String start)
            throws IOException, UnreadableFile {
        CheckedWorkbook read = needs(
                        closed("1", BEFORE), need("1", "CIN Start Date", start), need("2"), need("3"), need("4"))
                .read();

        assertThat(children(read))
                .hasSize(4)
                .allMatch(child -> child.caseType() == CaseType.CIN && child.closedOn() == null);
    }

    @Test
    void twoEpisodesWithoutAStartAreNotTakenForOne() throws IOException, UnreadableFile {
        CheckedWorkbook read =
                needs(closed("1", null), need("1", "CIN Start Date", null)).read();

        assertThat(only(read).caseType()).isEqualTo(CaseType.CIN);
        assertThat(read.rows().getOrDefault(6, List.of())).hasSize(2);
    }

    @Test
    void ofTwoRowsOfOneEpisodeTheOneThatGoesOnIsTaken() throws IOException, UnreadableFile {
        CheckedWorkbook read =
                needs(closed("1", BEFORE), need("1", "CIN Start Date", BEFORE)).read();

        assertThat(only(read).closedOn()).isNull();
        assertThat(read.check().problems())
                .anyMatch(problem -> problem.rule() == CellRule.DUPLICATE_ROW && problem.row() == 2);
    }

    @Test
    void aPlanWhoseStartCannotBeReadGoesOn() throws IOException, UnreadableFile {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(AnnexAWriter.columns(7)));
        rows.addAll(List.of(plan(BEFORE, ENDED), plan("soon", null)));
        for (int child = 2; child < 10; child++) {
            List<@Nullable Object> other = plan(BEFORE, null);
            other.set(0, String.valueOf(child));
            rows.add(other);
        }

        assertThat(children(new CouncilSheets().sheet("List_7", rows).read()))
                .extracting(ChildRecord::caseType)
                .containsOnly(CaseType.CP);
    }

    @Test
    void anOpenStatusBesideAClosureDateIsSaid() throws IOException, UnreadableFile {
        CheckedWorkbook read =
                needs(need("1", "CIN Closure Date", LocalDate.of(2026, 6, 2))).read();

        assertThat(read.check().problems())
                .singleElement()
                .matches(problem -> problem.rule() == CellRule.CONTRADICTION
                        && problem.column().equals("Case status"));
    }

    @SafeVarargs
    private static CouncilSheets needs(List<@Nullable Object>... rows) {
        return new CouncilSheets().list(6, "List_6", rows);
    }

    private static List<@Nullable Object> closed(String child, @Nullable LocalDate start) {
        return need(
                child,
                "CIN Start Date",
                start,
                "CIN Closure Date",
                ENDED,
                "Reason for Closure",
                "RC9 - Other",
                "Case status",
                "e) Closed episode");
    }

    private static List<@Nullable Object> plan(@Nullable Object start, @Nullable LocalDate end) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(new @Nullable Object[17]));
        row.set(0, "1");
        row.set(AnnexAWriter.columns(7).indexOf("Child Protection Plan Start Date"), start);
        row.set(AnnexAWriter.columns(7).indexOf("Child Protection Plan End Date"), end);
        return row;
    }

    private static List<ChildRecord> children(CheckedWorkbook read) {
        return read.batch(CouncilSheets.TODAY, "").children();
    }

    private static ChildRecord only(CheckedWorkbook read) {
        List<ChildRecord> children = children(read);
        assertThat(children).hasSize(1);
        return children.getFirst();
    }
}

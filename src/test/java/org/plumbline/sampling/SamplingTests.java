package org.plumbline.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseType;

class SamplingTests {

    private static final LocalDate FRAME_DATE = LocalDate.of(2025, 6, 30);

    @ParameterizedTest(name = "purpose {0} orders the cases {1}")
    @CsvSource({
        "random, C-0007 C-0006 C-0004 C-0001 C-0002 C-0003 C-0005 C-0008",
        "double, C-0004 C-0003 C-0008 C-0007 C-0005 C-0002 C-0001 C-0006"
    })
    void casesAreRankedByHashAsPublished(String purpose, String order) {
        String seed = new Seed(YearMonth.of(2025, 7), "Northshire", purpose, 1).text();
        Frame frame = Frame.of(IntStream.rangeClosed(1, 8)
                .mapToObj(i -> row("C-000" + i, "T" + i, CaseType.CP, null, null))
                .toList());

        assertThat(seed).isEqualTo("2025-07|NORTHSHIRE|" + purpose + "|v1");
        assertThat(drawn(frame, plan(seed, 8)).selected())
                .extracting(d -> d.row().caseId())
                .containsExactly(order.split(" "));
    }

    @Test
    void ranksAreLowerCaseHex() {
        String seed = "2025-07|NORTHSHIRE|random|v1";

        assertThat(HashRank.rank(seed, "C-0007")).startsWith("055be2485f4dc497").hasSize(64);
        assertThat(HashRank.rank(seed, "C-0006")).startsWith("14fd91c7");
        assertThat(HashRank.rank(seed, "C-0004")).startsWith("3fc9e85d");
        assertThat(HashRank.rank(seed, "C-0001")).startsWith("404531aa");
        assertThat(HashRank.rank(seed, "C-0002")).startsWith("50f0fefc");
        assertThat(HashRank.rank(seed, "C-0003")).startsWith("a19fe600");
        assertThat(HashRank.rank(seed, "C-0005")).startsWith("b252e789");
        assertThat(HashRank.rank(seed, "C-0008")).startsWith("bd3bf291");
    }

    @Test
    void sharesFollowTheLargestRemaindersAndTiesTheAlphabet() {
        assertThat(Strata.allocate(Map.of("ASSESSMENT", 210, "CIN", 430, "CLA", 300, "CP", 260), 30))
                .containsExactly(
                        Map.entry("ASSESSMENT", 5), Map.entry("CIN", 11), Map.entry("CLA", 8), Map.entry("CP", 6));
    }

    @Test
    void everyStratumWithACaseIsDrawnFrom() {
        assertThat(Strata.allocate(Map.of("CARE_LEAVER", 1, "CIN", 500, "CP", 300, "CLA", 0), 10))
                .containsExactly(
                        Map.entry("CARE_LEAVER", 1), Map.entry("CIN", 5), Map.entry("CLA", 0), Map.entry("CP", 4));
        assertThat(Strata.allocate(Map.of("A", 1, "B", 500, "C", 500), 2))
                .as("no room for all")
                .containsExactly(Map.entry("A", 0), Map.entry("B", 1), Map.entry("C", 1));
        assertThat(Strata.allocate(Map.of("A", 3, "B", 3, "C", 3), 2))
                .as("one each as far as they go")
                .containsExactly(Map.entry("A", 1), Map.entry("B", 1), Map.entry("C", 0));
    }

    @Test
    void whyACaseWasLeftOutIsSaidWithTheDayThatCounted() {
        DrawPlan plan = plan("s", 2);

        assertThat(Excluded.Reason.AUDITED_RECENTLY.words(plan))
                .isEqualTo("Audited after " + EnglishDates.day(plan.notAuditedAfter()));
        assertThat(Excluded.Reason.OPENED_RECENTLY.words(plan))
                .isEqualTo("Opened after " + EnglishDates.day(plan.openedBy()));
        assertThat(Excluded.Reason.ON_HOLD.words(plan)).isEqualTo("Complaint or legal claim");
    }

    @Test
    void theFrameFileIsTheSameWhateverTheOrderOfItsRows() {
        List<FrameRow> rows = new ArrayList<>(county(200));
        Frame frame = Frame.of(rows);
        Collections.shuffle(rows, new Random(7));

        assertThat(Frame.of(rows).csv()).isEqualTo(frame.csv()).doesNotContain("\r");
        assertThat(Frame.of(rows).sha256()).isEqualTo(frame.sha256()).matches("[0-9a-f]{64}");
        assertThat(Frame.read(frame.csv()).rows()).isEqualTo(frame.rows());
    }

    @Test
    void aCaseTwiceInTheFrameIsRefused() {
        FrameRow row = row("C-1", "T1", CaseType.CP, null, null);

        assertThatThrownBy(() -> Frame.of(List.of(row, row))).hasMessageContaining("C-1");
    }

    @Test
    void theSameSeedAndFrameDrawTheSameSample() {
        Frame frame = Frame.of(county(1_000));

        assertThat(drawn(frame, plan("s", 30)).selected())
                .isEqualTo(drawn(frame, plan("s", 30)).selected());
        assertThat(drawn(frame, plan("s", 30)).selected())
                .isNotEqualTo(drawn(frame, plan("t", 30)).selected());
    }

    @Test
    void onlyTheFirstRankedChildOfAFamilyIsDrawnAcrossStrata() {
        Frame frame = Frame.of(List.of(
                row("C-1", "T1", CaseType.CIN, null, "F1"),
                row("C-2", "T2", CaseType.CP, null, "F1"),
                row("C-3", "T1", CaseType.CIN, null, null),
                row("C-4", "T2", CaseType.CP, null, null)));
        DrawResult draw = drawn(frame, plan("seed", 2));
        String first = HashRank.rank("seed", "C-1").compareTo(HashRank.rank("seed", "C-2")) < 0 ? "C-1" : "C-2";

        assertThat(draw.selected()).hasSize(2);
        assertThat(draw.selected().stream().filter(d -> "F1".equals(d.row().familyId())))
                .allMatch(d -> d.row().caseId().equals(first));
    }

    @Test
    void noTeamAndNoWorkerFillsTheSample() {
        List<FrameRow> rows = new ArrayList<>();
        IntStream.range(0, 90).forEach(i -> rows.add(row("A" + i, "BIG", CaseType.CIN, "W" + i % 3, null)));
        IntStream.range(0, 10).forEach(i -> rows.add(row("B" + i, "SMALL", CaseType.CIN, "V" + i, null)));
        DrawResult draw = drawn(Frame.of(rows), plan("seed", 20));

        assertThat(draw.selected().stream().filter(d -> d.row().team().equals("SMALL")))
                .as("ceil(20 x 10/100) + 1")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(draw.selected().stream().filter(d -> "W0".equals(d.row().workerId())))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(draw.skipped()).extracting(Skipped::cap).contains(Skipped.Cap.WORKER);
        assertThat(draw.warnings()).anyMatch(w -> w.startsWith("Only "));
    }

    @Test
    void aWorkerHasOneCaseInASmallSample() {
        List<FrameRow> rows = IntStream.range(0, 40)
                .mapToObj(i -> row("A" + i, "T" + i % 4, CaseType.CIN, "W" + i % 20, null))
                .toList();

        assertThat(drawn(Frame.of(rows), plan("seed", 15)).selected())
                .extracting(d -> d.row().workerId())
                .doesNotHaveDuplicates();
    }

    @Test
    void exclusionsAreNamedAndAStratumThinnedByThemIsReported() {
        List<FrameRow> rows = new ArrayList<>();
        IntStream.range(0, 7).forEach(i -> rows.add(row("A" + i, "T" + i, CaseType.CP, null, null)));
        rows.add(new FrameRow(
                "B1",
                "T1",
                CaseType.CP,
                null,
                LocalDate.of(2024, 7, 1),
                "GOOD",
                0,
                LocalDate.of(2023, 1, 1),
                null,
                false));
        rows.add(new FrameRow("B2", "T1", CaseType.CP, null, null, null, 0, LocalDate.of(2025, 6, 20), null, false));
        rows.add(new FrameRow("B3", "T1", CaseType.CP, null, null, null, 0, LocalDate.of(2023, 1, 1), null, true));
        rows.add(new FrameRow(
                "B4",
                "T1",
                CaseType.CIN,
                null,
                LocalDate.of(2024, 6, 30),
                "GOOD",
                0,
                LocalDate.of(2023, 1, 1),
                null,
                false));
        DrawResult draw = drawn(Frame.of(rows), plan("seed", 4));

        assertThat(draw.exclusions())
                .extracting(e -> e.row().caseId() + " " + e.reason())
                .containsExactly("B1 AUDITED_RECENTLY", "B2 OPENED_RECENTLY", "B3 ON_HOLD");
        assertThat(draw.warnings()).singleElement().asString().contains("3 of 10 cases (child protection plan)");
        assertThat(draw.reserve()).hasSize(4);
    }

    @Test
    void aSampleLargerThanTheFrameIsASentence() {
        Frame frame = Frame.of(List.of(row("C-1", "T1", CaseType.CP, null, null)));

        assertThat(Draw.from(frame, plan("seed", 2)))
                .isEqualTo(new DrawOutcome.Refused("A sample of 2 is larger than the 1 case that can be drawn"
                        + " (1 in the frame, 0 left out). Ask for at most 1."));
        assertThat(Draw.from(Frame.of(List.of()), plan("seed", 2))).isInstanceOf(DrawOutcome.Refused.class);
        assertThat(Draw.from(frame, plan("seed", 0))).isInstanceOf(DrawOutcome.Refused.class);
    }

    @Test
    void aSampleOfEveryCaseThatCanBeDrawnIsDrawn() {
        Frame frame =
                Frame.of(List.of(row("C-1", "T1", CaseType.CP, null, null), row("C-2", "T2", CaseType.CP, null, null)));

        assertThat(drawn(frame, plan("seed", 2)).selected()).hasSize(2);
        assertThat(drawn(frame, plan("seed", 1)).selected()).hasSize(1);
    }

    @Test
    void aCensusTakesEverybodyByRank() {
        Frame frame = Frame.of(List.of(
                row("C-1", "T1", CaseType.CP, "W1", "F1"),
                row("C-2", "T1", CaseType.CP, "W1", "F1"),
                row("C-3", "T1", CaseType.CIN, "W1", "F1"),
                new FrameRow(
                        "C-4",
                        "T1",
                        CaseType.CIN,
                        null,
                        FRAME_DATE,
                        "GOOD",
                        0,
                        LocalDate.of(2025, 6, 29),
                        null,
                        true)));
        DrawResult census = (DrawResult) Draw.everyone(frame, plan("seed", 1));

        assertThat(census.selected()).hasSize(4).isSortedAccordingTo(Comparator.comparing(Drawn::rank));
        assertThat(census.strata())
                .containsExactly(new StratumShare("CIN", 2, 2, 2, 2), new StratumShare("CP", 2, 2, 2, 2));
        assertThat(census.exclusions()).isEmpty();
    }

    @Test
    void aCensusOfNobodyIsASentence() {
        assertThat(Draw.everyone(Frame.of(List.of()), plan("seed", 1)))
                .isEqualTo(new DrawOutcome.Refused("Nobody belongs to the cohort on 30/06/2025. Choose another day,"
                        + " or import the workbook of that month."));
    }

    @Test
    void casesWithoutAWorkerAreNotCountedTogether() {
        List<FrameRow> rows = IntStream.range(0, 20)
                .mapToObj(i -> row("A" + i, "T" + i, CaseType.CIN, null, null))
                .toList();

        assertThat(drawn(Frame.of(rows), plan("seed", 10)).selected()).hasSize(10);
    }

    @Test
    void exactlyTheShareThatMayBeLeftOutIsNotReported() {
        List<FrameRow> rows = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> rows.add(row("A" + i, "T" + i, CaseType.CP, null, null)));
        rows.add(held("B1", CaseType.CP));

        assertThat(drawn(Frame.of(rows), plan("seed", 2)).warnings()).isEmpty();
        rows.add(held("B2", CaseType.CP));
        assertThat(drawn(Frame.of(rows), plan("seed", 2)).warnings()).hasSize(1);
    }

    private static FrameRow held(String id, CaseType type) {
        return new FrameRow(id, "T1", type, null, null, null, 0, LocalDate.of(2023, 1, 1), null, true);
    }

    @Test
    void whatWasPassedOverAndLeftOutIsNamedAndNoted() {
        Frame frame = Frame.of(List.of(
                row("C-1", "T1", CaseType.CP, null, "F1"),
                row("C-2", "T2", CaseType.CP, null, "F1"),
                held("C-3", CaseType.CP),
                held("C-4", CaseType.CP)));
        DrawResult draw = drawn(frame, plan("seed", 2));
        Skipped passed = draw.skipped().getFirst();

        assertThat(passed.cap().label()).isEqualTo("A sibling is in the sample");
        assertThat(draw.exclusions().getFirst().reason()).isEqualTo(Excluded.Reason.ON_HOLD);
        assertThat(draw.exclusions()).extracting(each -> each.row().caseId()).containsExactly("C-3", "C-4");
        assertThat(draw.strata()).containsExactly(new StratumShare("CP", 4, 2, 2, 1));
        assertThat(draw.warnings())
                .satisfiesExactly(
                        thinned -> assertThat(thinned)
                                .startsWith("Exclusions removed 2 of 4 cases (child protection plan)."),
                        few -> assertThat(few).startsWith("Only 1 of 2 cases (child protection plan) could be drawn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\n", "\""})
    void aCodeThatWouldBreakTheFrameFileIsRefused(String letter) {
        for (String place : List.of("id", "team", "worker", "family")) {
            String odd = letter + place;
            assertThatThrownBy(() -> new FrameRow(
                            place.equals("id") ? odd : "C-1",
                            place.equals("team") ? odd : "T1",
                            CaseType.CP,
                            place.equals("worker") ? odd : null,
                            null,
                            null,
                            0,
                            LocalDate.of(2023, 1, 1),
                            place.equals("family") ? odd : null,
                            false))
                    .hasMessageContaining("(" + odd + ")");
        }
    }

    @Test
    void aLineWithTooFewColumnsIsRefused() {
        assertThatThrownBy(() -> FrameRow.read("C-1,T1,CP")).hasMessageContaining("10 columns (C-1,T1,CP)");
    }

    @Test
    void sharesCannotBeMoreThanThereAreOrLessThanNothing() {
        assertThatThrownBy(() -> Strata.allocate(Map.of("A", 2), 3)).hasMessage("No sample of (3) out of (2)");
        assertThatThrownBy(() -> Strata.allocate(Map.of("A", 2), -1)).hasMessage("No sample of (-1) out of (2)");
        assertThat(Strata.allocate(Map.of("A", 2), 2)).containsExactly(Map.entry("A", 2));
        assertThat(Strata.allocate(Map.of("A", 2), 0)).containsExactly(Map.entry("A", 0));
        assertThat(Strata.allocate(Map.of(), 0)).isEmpty();
    }

    private static List<FrameRow> county(int cases) {
        CaseType[] types = {CaseType.CIN, CaseType.CP, CaseType.CLA, CaseType.ASSESSMENT};
        return IntStream.range(0, cases)
                .mapToObj(i ->
                        row("C-" + i, "T" + i % 12, types[i % 7 % 4], "W" + i % 90, i % 5 == 0 ? "F" + i / 10 : null))
                .toList();
    }

    private static FrameRow row(
            String id, String team, CaseType type, @Nullable String worker, @Nullable String family) {
        return new FrameRow(id, team, type, worker, null, null, 0, LocalDate.of(2024, 1, 1), family, false);
    }

    private static DrawResult drawn(Frame frame, DrawPlan plan) {
        return Stream.of(Draw.from(frame, plan))
                .map(DrawResult.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static DrawPlan plan(String seed, int size) {
        return new DrawPlan(
                seed,
                FRAME_DATE,
                size,
                FRAME_DATE.minusMonths(12),
                LocalDate.of(2025, 6, 2),
                new DrawPlan.WorkerCaps(2, 1, 15),
                1,
                new BigDecimal("0.25"));
    }
}

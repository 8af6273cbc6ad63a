package org.plumbline.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;

/** Ranks of C-0001 to C-0008 under the seed: 7 6 4 1 2 3 5 8; under that of second ratings: 4 3 8 7 5 2 1 6. */
class ReplacingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final String SECOND_SEED = "2025-07|NORTHSHIRE|double|v1";

    @Test
    void theNextCaseOfTheStratumTakesThePosition() {
        Replacing replacing = new Replacing(draw(3, eight()), second("0", 0));

        assertThat(replacing.refuse(new Refusal("C-0006", "No record"))).isTrue();

        assertThat(places(replacing)).containsExactly("1 C-0007 null", "2 C-0001 C-0006", "3 C-0004 null");
        assertThat(replacing.sample().refused())
                .containsExactly(new Sample.Replaced(new Refusal("C-0006", "No record"), 2, "C-0001"));
    }

    @Test
    void aReplacementCanBeReplacedAndNobodyComesAgain() {
        Replacing replacing = new Replacing(draw(3, eight()), second("0", 0));
        replacing.refuse(new Refusal("C-0006", "No record"));

        assertThat(replacing.refuse(new Refusal("C-0001", "No record"))).isTrue();
        assertThat(replacing.refuse(new Refusal("C-0006", "Again"))).isFalse();
        assertThat(replacing.refuse(new Refusal("C-0008", "Not drawn"))).isFalse();

        assertThat(places(replacing)).containsExactly("1 C-0007 null", "2 C-0002 C-0001", "3 C-0004 null");
    }

    @Test
    void whoLeavesMakesRoomForTheirFamilyAndWorker() {
        List<FrameRow> rows = new ArrayList<>();
        rows.add(row("C-0007", "W1", "F1"));
        rows.add(row("C-0006", "W1", null));
        rows.add(row("C-0004", "W2", "F1"));
        rows.add(row("C-0001", "W1", null));
        Replacing replacing = new Replacing(draw(2, rows), second("0", 0));
        assertThat(places(replacing)).containsExactly("1 C-0007 null");

        replacing.refuse(new Refusal("C-0007", "No record"));

        assertThat(places(replacing)).containsExactly("1 C-0006 C-0007");
    }

    @Test
    void theNextCaseIsOfTheSameStratum() {
        List<FrameRow> rows = List.of(
                row("C-0007", CaseType.CP, "W7", null),
                row("C-0006", CaseType.CIN, "W6", null),
                row("C-0004", CaseType.CIN, "W4", null),
                row("C-0001", CaseType.CP, "W1", null));
        Replacing replacing = new Replacing(draw(2, rows), second("0", 0));
        assertThat(places(replacing)).contains("1 C-0007 null");

        replacing.refuse(new Refusal("C-0007", "No record"));

        assertThat(places(replacing)).contains("1 C-0001 C-0007");
    }

    @Test
    void theNextCaseIsNotASecondOneOfAWorker() {
        List<FrameRow> rows = List.of(
                row("C-0007", "W1", null),
                row("C-0006", "W2", null),
                row("C-0004", "W2", null),
                row("C-0001", "W3", null));
        Replacing replacing = new Replacing(draw(2, rows), second("0", 0));
        assertThat(places(replacing)).containsExactly("1 C-0007 null", "2 C-0006 null");

        replacing.refuse(new Refusal("C-0007", "No record"));

        assertThat(places(replacing)).containsExactly("1 C-0001 C-0007", "2 C-0006 null");
    }

    @Test
    void aCaseWithoutAWorkerIsNotTakenTwice() {
        List<FrameRow> rows = Stream.of("C-0007", "C-0006", "C-0004", "C-0001")
                .map(id -> row(id, null, null))
                .toList();
        Replacing replacing = new Replacing(draw(3, rows), second("0", 0));

        replacing.refuse(new Refusal("C-0006", "No record"));

        assertThat(places(replacing)).containsExactly("1 C-0007 null", "2 C-0001 C-0006", "3 C-0004 null");
    }

    @Test
    void aPositionWithoutAReplacementStaysEmpty() {
        Replacing replacing = new Replacing(draw(8, eight()), second("0", 0));

        assertThat(replacing.refuse(new Refusal("C-0004", "No record"))).isTrue();

        assertThat(replacing.sample().places()).hasSize(7).noneMatch(place -> place.position() == 3);
        assertThat(replacing.sample().refused().getFirst().replacedBy()).isNull();
    }

    @Test
    void theLowestRanksOfTheOtherSeedAreRatedTwice() {
        assertThat(new Replacing(draw(8, eight()), second("0.20", 3)).sample().ratedTwice())
                .containsExactlyInAnyOrder("C-0004", "C-0003", "C-0008");
        assertThat(new Replacing(draw(8, eight()), second("0.5", 3)).sample().ratedTwice())
                .hasSize(4);
        assertThat(new Replacing(draw(8, eight()), second("0.51", 3)).sample().ratedTwice())
                .hasSize(5);
        assertThat(new Replacing(draw(8, eight()), second("0", 20)).sample().ratedTwice())
                .hasSize(8);
    }

    @Test
    void aSecondRatingOfACaseThatLeftGoesToTheNextInRank() {
        Replacing replacing = new Replacing(draw(3, eight()), second("0", 1));
        assertThat(replacing.sample().ratedTwice()).containsExactly("C-0004");

        replacing.refuse(new Refusal("C-0006", "Not rated twice"));
        assertThat(replacing.sample().ratedTwice()).containsExactly("C-0004");
        replacing.refuse(new Refusal("C-0004", "Rated twice"));

        assertThat(places(replacing)).containsExactly("1 C-0007 null", "2 C-0001 C-0006", "3 C-0002 C-0004");
        assertThat(replacing.sample().ratedTwice()).containsExactly("C-0007");
    }

    @Test
    void aSecondRatingGoesToACaseThatHasNoneYet() {
        Replacing replacing = new Replacing(draw(3, eight()), second("0", 2));
        assertThat(replacing.sample().ratedTwice()).containsExactlyInAnyOrder("C-0004", "C-0007");

        replacing.refuse(new Refusal("C-0007", "Rated twice"));

        assertThat(replacing.sample().ratedTwice()).containsExactlyInAnyOrder("C-0004", "C-0001");
    }

    @Test
    void theFileNamesWhoIsAuditedAndWhoTwice() {
        Replacing replacing = new Replacing(draw(2, eight()), second("0", 1));
        replacing.refuse(new Refusal("C-0006", "No record"));

        assertThat(replacing.sample().csv()).isEqualTo("""
                position,case,stratum,team,rank,replaces,second
                1,C-0007,CP,T1,%s,,Y
                2,C-0004,CP,T1,%s,C-0006,N
                """.formatted(rank("C-0007"), rank("C-0004")));
    }

    private static String rank(String id) {
        return HashRank.rank("2025-07|NORTHSHIRE|random|v1", id);
    }

    private static List<String> places(Replacing replacing) {
        return replacing.sample().places().stream()
                .map(place -> place.position() + " " + place.drawn().row().caseId() + " " + place.replaces())
                .toList();
    }

    private static SecondRatingPlan second(String share, int minimum) {
        return new SecondRatingPlan(SECOND_SEED, new BigDecimal(share), minimum);
    }

    private static DrawResult draw(int size, List<FrameRow> rows) {
        return (DrawResult) Draw.from(
                Frame.of(rows),
                new DrawPlan(
                        "2025-07|NORTHSHIRE|random|v1",
                        DAY,
                        size,
                        DAY.minusYears(1),
                        DAY,
                        new DrawPlan.WorkerCaps(2, 1, 15),
                        9,
                        new BigDecimal("0.25")));
    }

    private static List<FrameRow> eight() {
        List<FrameRow> rows = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            rows.add(row("C-000" + number, "W" + number, null));
        }
        return rows;
    }

    private static FrameRow row(String id, @Nullable String worker, @Nullable String family) {
        return row(id, CaseType.CP, worker, family);
    }

    private static FrameRow row(String id, CaseType type, @Nullable String worker, @Nullable String family) {
        return new FrameRow(id, "T1", type, worker, null, null, 0, LocalDate.of(2024, 1, 1), family, false);
    }
}

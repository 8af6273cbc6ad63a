package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** Clocks of a case of which the return gives only the latest step of some kinds. */
class LatestStepOnlyTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final List<String> NO_FILE = List.of();

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void theNextReviewInCareIsOwedFromTheOnlyOneKnown() {
        assertThat(clocks("T44", history(CaseType.CLA, List.of("2024-09-02 CLA_START", "2025-01-20 CLA_REVIEW"))))
                .containsExactly("2025-01-20 - due 2025-07-20 late");
    }

    @Test
    void theTimeBeforeTheLatestVisitIsLeftOut() {
        assertThat(clocks("T26", plan("2025-01-06 CP_PLAN_START plan=p", "2025-07-10 VISIT kind=CP;seen=Y")))
                .containsExactly("2025-07-10 - due 2025-07-24 late");
    }

    @Test
    void withoutAnyVisitTheFirstOneIsOwedFromTheStartOfThePlan() {
        assertThat(clocks("T26", plan("2025-07-21 CP_PLAN_START plan=p")))
                .containsExactly("2025-07-21 - due 2025-08-04");
    }

    @Test
    void theTimeBeforeTheBirthIsLeftOutWhereTheLatestVisitCameAfterIt() {
        CaseHistory born = new CaseHistory(
                "c",
                YearMonth.of(2025, 6),
                null,
                "CP1",
                CaseType.CP,
                LocalDate.of(2025, 5, 1),
                null,
                EventLine.merged(
                        List.of("2025-05-20 CP_PLAN_START plan=p", "2025-07-10 VISIT kind=CP;seen=Y"), NO_FILE));

        assertThat(clocks("T26", born)).containsExactly("2025-07-10 - due 2025-07-24 late");
    }

    @Test
    void theNextVisitToAChildInNeedIsOwedWhileTheCaseIsOpen() {
        List<String> visit = List.of("2025-06-02 VISIT kind=CIN;seen=Y");

        assertThat(clocks("T34", history(CaseType.CIN, visit))).containsExactly("2025-06-02 - due 2025-06-30 late");
        assertThat(clocks("T34", history(CaseType.CIN, LocalDate.of(2025, 7, 15), visit, NO_FILE)))
                .isEmpty();
    }

    @Test
    void theLatestVisitOfAnEarlierPlacementNeedNotHaveBeenItsLast() {
        assertThat(clocks("T47", placements("2025-04-22 VISIT kind=CLA;seen=Y")))
                .isEmpty();
        assertThat(clocks("T47", placements("2025-07-01 VISIT kind=CLA;seen=Y")))
                .containsExactly("2025-07-01 - due 2025-08-12");
    }

    @Test
    void aPlacementOfAFileWithoutAnyVisitOwesTheFirstOne() {
        CaseHistory care = history(
                CaseType.CLA,
                null,
                List.of("2025-06-02 CLA_START"),
                List.of("2025-06-02 PLACEMENT_START placement=p;type=U6"));

        assertThat(clocks("T46", care, DataCover.ALL)).containsExactly("2025-06-02 - due 2025-06-09 late");
    }

    private static CaseHistory plan(String... workbook) {
        return history(CaseType.CP, List.of(workbook));
    }

    private static CaseHistory placements(String visit) {
        return history(
                CaseType.CLA,
                Stream.of(
                                "2025-01-06 CLA_START",
                                "2025-01-06 PLACEMENT_START placement=p;type=U6",
                                "2025-05-06 PLACEMENT_START placement=q;type=U6",
                                visit)
                        .sorted()
                        .toList());
    }

    private List<String> clocks(String timescale, CaseHistory history) {
        return clocks(timescale, history, DataCover.ANNEX_A);
    }

    private List<String> clocks(String timescale, CaseHistory history, Set<EventType> cover) {
        return rules.findings(history, JULY, cover).timescales().stream()
                .filter(each -> each.timescale().equals(timescale))
                .map(each -> "%s %s due %s%s"
                        .formatted(
                                each.from().date(),
                                each.to() == null ? "-" : each.to().date(),
                                each.due(),
                                each.late() ? " late" : ""))
                .toList();
    }

    private static CaseHistory history(CaseType type, List<String> workbook) {
        return history(type, null, workbook, NO_FILE);
    }

    private static CaseHistory history(
            CaseType type, @Nullable LocalDate closed, List<String> workbook, List<String> file) {
        return new CaseHistory(
                "c",
                YearMonth.of(2016, 3),
                null,
                "T01",
                type,
                LocalDate.of(2024, 9, 2),
                closed,
                EventLine.merged(workbook, file));
    }
}

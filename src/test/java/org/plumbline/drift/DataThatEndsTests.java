package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.TeamCover.Days;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** What needs data that ends before the day is judged as of the last day of it, and says so. */
class DataThatEndsTests {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String NOT_SEEN = "DD-17";
    private static final String SEEN_ON_A_PLAN = "T26";
    private static final List<String> PLAN =
            List.of("2025-09-01 CP_PLAN_START plan=p1;previousPlans=0", "2025-10-27 VISIT kind=CP;seen=Y;seenAlone=Y");
    private static final List<String> PLAN_LONG_NOT_SEEN =
            List.of("2025-09-01 CP_PLAN_START plan=p1;previousPlans=0", "2025-09-10 VISIT kind=CP;seen=Y;seenAlone=Y");

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void whatWasInOrderOnTheLastDayIsNotLateBecauseNothingWasLoadedSince() {
        assertThat(flags(findings(PLAN, annexA(NOVEMBER)))).contains(NOT_SEEN);

        DriftFindings findings = findings(PLAN, annexA(OCTOBER));

        assertThat(flags(findings)).doesNotContain(NOT_SEEN);
        assertThat(findings.asOf(NOT_SEEN)).isEqualTo(OCTOBER);
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).doesNotContain(NOT_SEEN);
    }

    @Test
    void aFlagThatHeldOnTheLastDayStaysAndSaysWhereTheDataEnds() {
        Flag flag = flag(findings(PLAN_LONG_NOT_SEEN, annexA(OCTOBER)), NOT_SEEN);

        assertThat(flag.text()).endsWith("The data for this ends on 31/10/2025.");
        assertThat(flag(findings(PLAN_LONG_NOT_SEEN, annexA(NOVEMBER)), NOT_SEEN)
                        .text())
                .doesNotContain("The data for this");
        assertThat(flag.severity())
                .isEqualTo(flag(findings(OCTOBER, PLAN_LONG_NOT_SEEN, annexA(OCTOBER)), NOT_SEEN)
                        .severity());
    }

    @Test
    void aStepIsOwedAsItWasOnTheLastDay() {
        DriftFindings findings = findings(PLAN, annexA(OCTOBER));

        assertThat(running(findings, SEEN_ON_A_PLAN)).satisfies(clock -> {
            assertThat(clock.until()).isEqualTo(OCTOBER);
            assertThat(clock.late()).isFalse();
        });
        assertThat(running(findings(PLAN, annexA(NOVEMBER)), SEEN_ON_A_PLAN).late())
                .isTrue();
    }

    @Test
    void whatIsKnownToBeOverIsNotHeldAgainstTheCase() {
        List<String> ended = with(PLAN_LONG_NOT_SEEN, "2025-11-10 CP_PLAN_END plan=p1");
        Map<EventType, LocalDate> lists = annexA(NOVEMBER);
        lists.put(EventType.VISIT, OCTOBER);

        DriftFindings findings = findings(ended, lists);

        assertThat(flags(findings)).doesNotContain(NOT_SEEN);
        assertThat(findings.timescales())
                .filteredOn(clock -> clock.timescale().equals(SEEN_ON_A_PLAN))
                .noneMatch(findings::isRunning);
    }

    @Test
    void aStepThatWasLateStaysLateWhenItsPlanHasEndedSince() {
        Map<EventType, LocalDate> lists = annexA(NOVEMBER);
        lists.put(EventType.VISIT, OCTOBER);
        String ended = "2025-11-10 CP_PLAN_END plan=p1";

        assertThat(late(findings(NOVEMBER, with(PLAN_LONG_NOT_SEEN, ended), lists)))
                .isEqualTo(late(findings(NOVEMBER, with(PLAN_LONG_NOT_SEEN, ended), annexA(NOVEMBER))))
                .contains(SEEN_ON_A_PLAN);
        assertThat(late(findings(NOVEMBER, with(PLAN, ended), lists))).doesNotContain(SEEN_ON_A_PLAN);
    }

    private static Set<String> late(DriftFindings findings) {
        return findings.timescales().stream()
                .filter(TimescaleResult::late)
                .map(TimescaleResult::timescale)
                .collect(Collectors.toSet());
    }

    @Test
    void dataOfSomethingElseMovesNoLastDay() {
        LocalDate visits = LocalDate.of(2025, 10, 20);
        Map<EventType, LocalDate> lists = annexA(NOVEMBER);
        lists.put(EventType.VISIT, visits);
        lists.put(EventType.DENTAL_CHECK, visits.plusDays(7));

        assertThat(findings(NOVEMBER, PLAN, lists).asOf(NOT_SEEN)).isEqualTo(visits);
    }

    @Test
    void aFewDaysWithoutDataDoNotCount() {
        LocalDate week = NOVEMBER.minusDays(7);

        assertThat(findings(PLAN, annexA(week)).asOf(NOT_SEEN)).isEqualTo(NOVEMBER);
        assertThat(findings(PLAN, annexA(week.minusDays(1))).asOf(NOT_SEEN)).isEqualTo(week.minusDays(1));
    }

    @Test
    void eachPatternIsJudgedAsOfTheLastDayOfWhatItNeeds() {
        List<String> file = List.of(
                "2025-09-20 VISIT kind=CP;seen=Y;seenAlone=N",
                "2025-10-04 VISIT kind=CP;seen=Y;seenAlone=N",
                "2025-10-18 VISIT kind=CP;seen=Y;seenAlone=N");
        TeamCover cover = new TeamCover(annexA(NOVEMBER), Map.of(EventType.VISIT, new Days(LONG_AGO, OCTOBER)));

        DriftFindings findings = findings(
                NOVEMBER,
                List.of(
                        "2025-09-01 CP_PLAN_START plan=p1;previousPlans=0",
                        "2025-11-28 VISIT kind=CP;seen=Y;seenAlone=Y"),
                file,
                cover);

        assertThat(findings.asOf(NOT_SEEN)).as("the latest visit is enough").isEqualTo(NOVEMBER);
        assertThat(flags(findings)).doesNotContain(NOT_SEEN);
        assertThat(findings.asOf("DD-34")).as("every visit is needed").isEqualTo(OCTOBER);
    }

    @Test
    void ofACaseThatWasOpenedAfterTheLastDayNothingIsKnown() {
        CaseHistory opened = history(
                LocalDate.of(2025, 11, 10), EventLine.all(List.of("2025-11-10 REFERRAL id=r1"), EventSource.ANNEX_A));
        Map<EventType, LocalDate> lists = annexA(OCTOBER);
        lists.put(EventType.REFERRAL, NOVEMBER);

        DriftFindings findings = rules.findings(opened, NOVEMBER, new TeamCover(lists, Map.of()));

        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).contains(NOT_SEEN);
        assertThat(findings.earlier()).doesNotContainKey(NOT_SEEN);
    }

    @Test
    void whatSomebodyEnteredByHandAfterTheLastDayIsKnownOfThatCase() {
        TeamCover cover = new TeamCover(
                annexA(NOVEMBER),
                Map.of(
                        EventType.SUPERVISION, new Days(LONG_AGO, OCTOBER),
                        EventType.MANAGEMENT_OVERSIGHT, new Days(LONG_AGO, OCTOBER),
                        EventType.CASE_DIRECTION, new Days(LONG_AGO, OCTOBER)));
        String oversight = "DD-25";

        assertThat(entered("2025-10-20 SUPERVISION caseDiscussed=Y", cover).asOf(oversight))
                .isEqualTo(OCTOBER);
        assertThat(entered("2025-11-20 SUPERVISION caseDiscussed=Y", cover).asOf(oversight))
                .isEqualTo(NOVEMBER);
    }

    @Test
    void whatSomebodyEnteredBeforeTheLastDayMakesNoOtherFormOfOversightKnownAfterIt() {
        TeamCover cover = new TeamCover(
                annexA(NOVEMBER),
                Map.of(
                        EventType.SUPERVISION, new Days(LONG_AGO, OCTOBER),
                        EventType.MANAGEMENT_OVERSIGHT, new Days(LONG_AGO, OCTOBER)));

        DriftFindings findings = entered("2025-09-10 CASE_DIRECTION", cover);

        assertThat(findings.asOf("DD-25")).isEqualTo(OCTOBER);
        assertThat(findings.asOf("DD-26")).isEqualTo(OCTOBER);
    }

    @Test
    void whatCouldNotBeToldOnTheLastDayIsNotClear() {
        CaseHistory opened = history(
                LocalDate.of(2025, 9, 10), EventLine.all(List.of("2025-09-10 REFERRAL id=r1"), EventSource.ANNEX_A));
        TeamCover cover = new TeamCover(annexA(NOVEMBER), Map.of(EventType.SUPERVISION, new Days(LONG_AGO, OCTOBER)));

        assertThat(rules.findings(opened, NOVEMBER, cover).notEvaluable())
                .extracting(NotEvaluable::code)
                .as("open for too few months by then")
                .contains("DD-26");
    }

    @Test
    void dataThatReachesToTheDayIsJudgedAsEver() {
        DriftFindings ever = rules.findings(history(PLAN, List.of()), NOVEMBER, TeamCover.always(DataCover.ANNEX_A));

        assertThat(findings(PLAN, annexA(NOVEMBER))).isEqualTo(ever);
        assertThat(ever.earlier()).isEmpty();
    }

    private DriftFindings entered(String line, TeamCover cover) {
        CaseEvent byHand = EventLine.of(line, "m1", EventSource.MANUAL);
        List<CaseEvent> events = Stream.concat(EventLine.all(PLAN, EventSource.ANNEX_A).stream(), Stream.of(byHand))
                .sorted(Comparator.comparing(CaseEvent::date))
                .toList();
        return rules.findings(history(LocalDate.of(2025, 5, 1), events), NOVEMBER, cover);
    }

    private DriftFindings findings(List<String> workbook, Map<EventType, LocalDate> lists) {
        return findings(NOVEMBER, workbook, lists);
    }

    private DriftFindings findings(LocalDate asOf, List<String> workbook, Map<EventType, LocalDate> lists) {
        return findings(asOf, workbook, List.of(), new TeamCover(lists, Map.of()));
    }

    private DriftFindings findings(LocalDate asOf, List<String> workbook, List<String> file, TeamCover cover) {
        return rules.findings(history(workbook, file), asOf, cover);
    }

    private static CaseHistory history(List<String> workbook, List<String> file) {
        return history(LocalDate.of(2025, 5, 1), EventLine.merged(workbook, file));
    }

    private static CaseHistory history(LocalDate opened, List<CaseEvent> events) {
        return new CaseHistory("c", YearMonth.of(2016, 3), null, "AS1", CaseType.CP, opened, null, events);
    }

    private static Map<EventType, LocalDate> annexA(LocalDate lastDay) {
        Map<EventType, LocalDate> lists = new EnumMap<>(EventType.class);
        DataCover.ANNEX_A.forEach(type -> lists.put(type, lastDay));
        return lists;
    }

    private static List<String> with(List<String> events, String more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    private static Set<String> flags(DriftFindings findings) {
        return Set.copyOf(findings.flags().stream().map(Flag::pattern).toList());
    }

    private static Flag flag(DriftFindings findings, String code) {
        return findings.flags().stream()
                .filter(flag -> flag.pattern().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static TimescaleResult running(DriftFindings findings, String timescale) {
        return findings.timescales().stream()
                .filter(clock -> clock.timescale().equals(timescale) && findings.isRunning(clock))
                .findFirst()
                .orElseThrow();
    }
}

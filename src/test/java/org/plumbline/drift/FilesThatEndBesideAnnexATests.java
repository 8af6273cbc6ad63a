package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.casefile.contract.EventType.LEGAL_PLANNING_MEETING;
import static org.plumbline.casefile.contract.EventType.MISSING_END;
import static org.plumbline.casefile.contract.EventType.MISSING_START;
import static org.plumbline.casefile.contract.EventType.RHI;
import static org.plumbline.casefile.contract.EventType.SUPERVISION;
import static org.plumbline.casefile.contract.EventType.VISIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.TeamCover.Days;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** The workbook of November is loaded, the files that say more end in October. */
class FilesThatEndBesideAnnexATests {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
    private static final LocalDate OPENED = LocalDate.of(2024, 6, 1);

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void aFlagIsNotRaisedByTheLesserReadingOfTheWorkbook() {
        List<String> workbook = List.of("2025-08-01 CLA_START care=c1", "2025-08-01 LEGAL_STATUS_START code=C2");
        List<String> file = List.of("2025-10-23 MISSING_START episode=m", "2025-10-24 MISSING_END episode=m");

        DriftFindings findings =
                findings(CaseType.CLA, workbook, file, cover(OCTOBER, MISSING_START, MISSING_END, RHI));

        assertThat(patterns(findings)).doesNotContain("DD-41");
        assertThat(findings.asOf("DD-41")).isEqualTo(OCTOBER);
    }

    @Test
    void aFlagIsNotClearedByTheLesserReadingOfTheWorkbook() {
        List<String> workbook = List.of("2025-07-20 CLA_START care=c1", "2025-07-20 LEGAL_STATUS_START code=V2");

        DriftFindings findings = findings(CaseType.CLA, workbook, List.of(), cover(OCTOBER, LEGAL_PLANNING_MEETING));

        assertThat(patterns(findings)).contains("DD-35");
        assertThat(flag(findings, "DD-35").text()).endsWith("The data for this ends on 31/10/2025.");
    }

    @Test
    void whereNoFileSaysMoreTheWorkbookAnswers() {
        List<String> workbook = List.of("2024-07-01 CP_PLAN_START plan=p1;previousPlans=0");

        assertThat(findings(CaseType.CP, workbook, List.of(), cover(OCTOBER)).asOf("DD-20"))
                .isEqualTo(NOVEMBER);
        assertThat(findings(CaseType.CP, workbook, List.of(), cover(OCTOBER, LEGAL_PLANNING_MEETING))
                        .asOf("DD-20"))
                .isEqualTo(OCTOBER);
    }

    @Test
    void stepsThatWereLateStayKnownWhereTheWorkbookShowsOnlyTheLatest() {
        List<String> workbook = List.of("2025-07-01 CP_PLAN_START plan=p1;previousPlans=0");
        List<String> file = List.of(
                "2025-07-10 VISIT kind=CP;seen=Y;seenAlone=Y",
                "2025-08-14 VISIT kind=CP;seen=Y;seenAlone=Y",
                "2025-09-18 VISIT kind=CP;seen=Y;seenAlone=Y",
                "2025-10-28 VISIT kind=CP;seen=Y;seenAlone=Y");
        Function<LocalDate, DriftFindings> withVisitsTo = day -> findings(
                CaseType.CP,
                workbook,
                file,
                new TeamCover(annexA(), Map.of(VISIT, new Days(OPENED, day), SUPERVISION, new Days(OPENED, NOVEMBER))));

        assertThat(lateVisits(withVisitsTo.apply(OCTOBER))).isEqualTo(lateVisits(withVisitsTo.apply(NOVEMBER)));
        assertThat(patterns(withVisitsTo.apply(OCTOBER))).contains("DD-02", "DD-03");
    }

    private static Set<LocalDate> lateVisits(DriftFindings findings) {
        return findings.timescales().stream()
                .filter(clock -> clock.timescale().equals("T26") && clock.late() && !findings.isRunning(clock))
                .map(clock -> clock.from().date())
                .collect(Collectors.toSet());
    }

    private DriftFindings findings(CaseType type, List<String> workbook, List<String> file, TeamCover cover) {
        return rules.findings(
                new CaseHistory(
                        "c", YearMonth.of(2016, 3), null, "AS1", type, OPENED, null, EventLine.merged(workbook, file)),
                NOVEMBER,
                cover);
    }

    private static TeamCover cover(LocalDate until, EventType... types) {
        return new TeamCover(
                annexA(), Stream.of(types).collect(Collectors.toMap(type -> type, type -> new Days(OPENED, until))));
    }

    private static Map<EventType, LocalDate> annexA() {
        Map<EventType, LocalDate> lists = new EnumMap<>(EventType.class);
        DataCover.ANNEX_A.forEach(type -> lists.put(type, NOVEMBER));
        return lists;
    }

    private static Set<String> patterns(DriftFindings findings) {
        return findings.flags().stream().map(Flag::pattern).collect(Collectors.toSet());
    }

    private static Flag flag(DriftFindings findings, String code) {
        return findings.flags().stream()
                .filter(flag -> flag.pattern().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

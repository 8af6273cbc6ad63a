package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** A case from workbooks month by month and by a file of events. */
class MixedSourcesTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final List<String> VISITS = List.of(
            "2025-06-02 VISIT kind=CIN;seen=Y;seenAlone=N",
            "2025-06-20 VISIT kind=CIN;seen=Y;seenAlone=N",
            "2025-07-10 VISIT kind=CIN;seen=Y;seenAlone=N");
    private static final List<String> OF_THE_RETURN = List.of(
            "2025-06-10 STRATEGY_DISCUSSION id=S20250610;decision=S47_SINGLE;assumed=decision",
            "2025-06-10 S47_START enquiry=E20250610;strategy=S20250610;icpcUnnecessary=Y;assumed=date");

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void visitsThatOnlyTheReturnShowsSayNothingOfARunOfThem() {
        DriftFindings findings = findings(VISITS, List.of());
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).contains("DD-18", "DD-34");
        assertThat(findings.flags()).extracting(Flag::pattern).doesNotContain("DD-18");
    }

    @Test
    void visitsOfAFileAreJudgedThoughTheReturnHasOtherSteps() {
        DriftFindings findings = findings(OF_THE_RETURN, VISITS);
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).doesNotContain("DD-18", "DD-34");
        assertThat(findings.flags()).extracting(Flag::pattern).contains("DD-18");
    }

    @Test
    void whatTheReturnAloneShowsStaysUnjudgedBesideAFileOfOtherSteps() {
        assertThat(findings(OF_THE_RETURN, VISITS).notEvaluable())
                .extracting(NotEvaluable::code)
                .contains("DD-10", "DD-11");
    }

    @Test
    void theDayThatTheReturnAssumesGivesWayToTheOneOfAFile() {
        List<String> recorded = List.of(
                "2025-06-10 STRATEGY_DISCUSSION id=s1;decision=S47_JOINT;policePresent=Y",
                "2025-06-18 S47_START enquiry=e1;strategy=s1",
                "2025-06-25 S47_END enquiry=e1;outcome=NFA;childSeenDate=2025-06-18");
        DriftFindings findings = findings(OF_THE_RETURN.subList(1, 2), recorded);
        assertThat(findings.timescales())
                .filteredOn(clock -> clock.timescale().equals("T15"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.from().date()).isEqualTo("2025-06-18"));
        assertThat(findings.flags()).extracting(Flag::pattern).contains("DD-10");
    }

    private DriftFindings findings(List<String> workbook, List<String> file) {
        CaseHistory history = new CaseHistory(
                "c",
                YearMonth.of(2016, 3),
                null,
                "AS1",
                CaseType.CIN,
                LocalDate.of(2025, 5, 1),
                null,
                Stream.concat(
                                EventLine.all(workbook, EventSource.ANNEX_A).stream(),
                                EventLine.all(file, EventSource.EVENTS_FILE).stream())
                        .sorted((one, other) -> one.date().compareTo(other.date()))
                        .toList());
        return rules.findings(history, JULY, DataCover.ALL);
    }
}

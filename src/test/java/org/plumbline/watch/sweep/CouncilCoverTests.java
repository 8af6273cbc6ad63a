package org.plumbline.watch.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.cover.HeldData;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.EventLine;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.rulebook.RulePacks;

class CouncilCoverTests {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
    private static final String FIRST_REVIEW = "T42";
    private static final List<String> IN_CARE =
            List.of("2025-10-20 CLA_START care=c1", "2025-10-20 LEGAL_STATUS_START code=C2");
    private static final List<String> ON_A_PLAN =
            List.of("2025-10-06 CP_PLAN_START plan=p1;previousPlans=0", "2025-10-27 VISIT kind=CP;seen=Y;seenAlone=Y");

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void nothingOfChildrenInCareEndsWithTheAdoptionList() {
        DriftFindings findings = findings(CaseType.CLA, IN_CARE, Map.of(8, NOVEMBER, 10, OCTOBER));

        assertThat(findings.asOf(FIRST_REVIEW)).isEqualTo(NOVEMBER);
        assertThat(findings.timescales())
                .filteredOn(clock -> clock.timescale().equals(FIRST_REVIEW))
                .as("due on 17/11/2025")
                .anyMatch(clock -> clock.late());
    }

    @Test
    void theListOfChildrenInCareThatIsMissingEndsThem() {
        assertThat(findings(CaseType.CLA, IN_CARE, Map.of(8, OCTOBER, 10, NOVEMBER))
                        .asOf(FIRST_REVIEW))
                .isEqualTo(OCTOBER);
    }

    @Test
    void visitsToAChildEndWithTheListThatShowsTheChild() {
        Map<Integer, LocalDate> withoutPlans = Map.of(6, NOVEMBER, 7, OCTOBER, 8, NOVEMBER);

        assertThat(findings(CaseType.CLA, IN_CARE, withoutPlans).asOf("T47")).isEqualTo(NOVEMBER);
        assertThat(findings(CaseType.CP, ON_A_PLAN, withoutPlans).asOf("T26")).isEqualTo(OCTOBER);
    }

    @Test
    void aListThatACouncilHasGivenUpKeepsItsChildrenAsTheyWere() {
        LocalDate yearBefore = NOVEMBER.minusYears(1);

        assertThat(findings(CaseType.CP, ON_A_PLAN, Map.of(6, NOVEMBER, 7, yearBefore, 8, NOVEMBER))
                        .timescales())
                .filteredOn(clock -> clock.timescale().equals("T26"))
                .noneMatch(clock -> clock.late());
    }

    @Test
    void whatAListWouldBringThatNeverCameCannotBeTold() {
        Map<Integer, LocalDate> withoutAssessments = Map.of(1, NOVEMBER, 3, NOVEMBER, 6, NOVEMBER);
        Map<Integer, LocalDate> withThem = new TreeMap<>(withoutAssessments);
        withThem.put(4, NOVEMBER);
        List<String> referred = List.of("2025-08-01 REFERRAL id=r1");

        assertThat(findings(CaseType.CIN, referred, withThem).flags())
                .extracting(Flag::pattern)
                .contains("DD-01");
        DriftFindings findings = findings(CaseType.CIN, referred, withoutAssessments);
        assertThat(findings.flags()).extracting(Flag::pattern).doesNotContain("DD-01");
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).contains("DD-01");
    }

    private DriftFindings findings(CaseType type, List<String> events, Map<Integer, LocalDate> lists) {
        CaseHistory history = new CaseHistory(
                "c",
                YearMonth.of(2016, 3),
                null,
                "AS1",
                type,
                LocalDate.of(2025, 5, 1),
                null,
                EventLine.all(events, EventSource.ANNEX_A));
        HeldData held = new HeldData(true, new TreeMap<>(lists), List.of());
        return rules.findings(history, NOVEMBER, new CouncilCover(held).of(history));
    }
}

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
import org.plumbline.rulebook.RulePacks;

class CouncilCoverTests {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
    private static final String FIRST_REVIEW = "T42";

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void nothingOfChildrenInCareEndsWithTheAdoptionList() {
        DriftFindings findings = findings(Map.of(8, NOVEMBER, 10, OCTOBER));

        assertThat(findings.asOf(FIRST_REVIEW)).isEqualTo(NOVEMBER);
        assertThat(findings.timescales())
                .filteredOn(clock -> clock.timescale().equals(FIRST_REVIEW))
                .as("due on 17/11/2025")
                .anyMatch(clock -> clock.late());
    }

    @Test
    void theListOfChildrenInCareThatIsMissingEndsThem() {
        assertThat(findings(Map.of(8, OCTOBER, 10, NOVEMBER)).asOf(FIRST_REVIEW))
                .isEqualTo(OCTOBER);
    }

    private DriftFindings findings(Map<Integer, LocalDate> lists) {
        CaseHistory history = new CaseHistory(
                "c",
                YearMonth.of(2016, 3),
                null,
                "AS1",
                CaseType.CLA,
                LocalDate.of(2025, 5, 1),
                null,
                EventLine.all(
                        List.of("2025-10-20 CLA_START care=c1", "2025-10-20 LEGAL_STATUS_START code=C2"),
                        EventSource.ANNEX_A));
        HeldData held = new HeldData(true, new TreeMap<>(lists), List.of());
        return rules.findings(history, NOVEMBER, new CouncilCover(held).of(history.team()));
    }
}

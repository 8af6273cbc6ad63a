package org.plumbline.watch.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePacks;

/** What of a case is looked at, also where the data for it has ended. */
class WatchListPickerTests {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 30);
    private static final String VISIT = "T26";
    private static final CaseHistory CASE =
            new CaseHistory("c", null, null, "EAST", CaseType.CP, LocalDate.of(2025, 5, 1), null, List.of());

    private final WatchListPicker picker = new WatchListPicker(
            new ClockNames(RulePacks.bundled().current()), WorkingDays.englandAndWales(), 10, Set.of());

    @Test
    void aClockIsShownTenWorkingDaysBeforeItRunsOut() {
        assertThat(picker.clocks(CASE, findings(Map.of(), running(NOVEMBER, LocalDate.of(2025, 12, 12)))))
                .hasSize(1);
        assertThat(picker.clocks(CASE, findings(Map.of(), running(NOVEMBER, LocalDate.of(2025, 12, 15)))))
                .isEmpty();
    }

    @Test
    void whereTheDataEndsTheseDaysCountFromItsLast() {
        Map<String, LocalDate> earlier = Map.of(VISIT, OCTOBER);

        assertThat(picker.clocks(CASE, findings(earlier, running(OCTOBER, LocalDate.of(2025, 11, 14)))))
                .hasSize(1);
        assertThat(picker.clocks(CASE, findings(earlier, running(OCTOBER, LocalDate.of(2025, 11, 17)))))
                .as("whether it ran out, nobody knows")
                .isEmpty();
    }

    @Test
    void aClockOfWhichTheDataEndsSaysSo() {
        DriftFindings known = findings(Map.of(), late(NOVEMBER));
        DriftFindings ended = findings(Map.of(VISIT, OCTOBER), late(OCTOBER));

        assertThat(picker.row(known, picker.clocks(CASE, known)).orElseThrow().reason())
                .endsWith("was due on 10/10/2025.");
        assertThat(picker.row(ended, picker.clocks(CASE, ended)).orElseThrow().reason())
                .endsWith("was due on 10/10/2025. The data for this ends on 31/10/2025.");
    }

    private static DriftFindings findings(Map<String, LocalDate> earlier, TimescaleResult clock) {
        return new DriftFindings("c", NOVEMBER, List.of(), List.of(clock), List.of(), earlier);
    }

    private static TimescaleResult running(LocalDate until, LocalDate due) {
        EventRef began = new EventRef("e1", EventType.VISIT, LocalDate.of(2025, 10, 1));
        return new TimescaleResult(VISIT, began, null, due, until, 0, false, null, false);
    }

    private static TimescaleResult late(LocalDate until) {
        EventRef began = new EventRef("e1", EventType.VISIT, LocalDate.of(2025, 9, 26));
        return new TimescaleResult(
                VISIT, began, null, LocalDate.of(2025, 10, 10), until, 20, true, Severity.MEDIUM, false);
    }
}

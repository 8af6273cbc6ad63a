package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** Hours that are known to the minute are told from hours counted by the day. */
class ReturnInterviewClockTests {

    private static final String INTERVIEW = "2025-06-05 RHI episode=m;offered=Y;accepted=Y;completedDate=2025-06-05";

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Test
    void withBothTimesTheHoursAreExact() {
        assertThat(clock("2025-06-03T10:00 MISSING_END episode=m", INTERVIEW + ";completedTime=11:30"))
                .satisfies(clock -> {
                    assertThat(clock.approximate()).isFalse();
                    assertThat(clock.elapsed()).isEqualTo(49);
                });
    }

    @Test
    void withoutTheTimeOfTheReturnTheyAreNot() {
        assertThat(clock("2025-06-03 MISSING_END episode=m", INTERVIEW + ";completedTime=11:30")
                        .approximate())
                .isTrue();
        assertThat(clock("2025-06-03 MISSING_END episode=m").approximate()).isTrue();
    }

    @Test
    void withoutTheTimeOfTheInterviewTheyAreNot() {
        assertThat(clock("2025-06-03T10:00 MISSING_END episode=m", INTERVIEW).approximate())
                .isTrue();
    }

    @Test
    void whileNoInterviewHasComeTheTimeOfTheReturnIsEnough() {
        assertThat(clock("2025-06-03T10:00 MISSING_END episode=m").approximate())
                .isFalse();
    }

    private TimescaleResult clock(String... lines) {
        CaseHistory history = new CaseHistory(
                "c",
                YearMonth.of(2012, 3),
                null,
                "T01",
                CaseType.CLA,
                LocalDate.of(2025, 1, 6),
                null,
                EventLine.all(List.of(lines), EventSource.EVENTS_FILE));
        return rules.ofFullHistory(history, LocalDate.of(2025, 6, 30), DataCover.ALL).timescales().stream()
                .filter(each -> each.timescale().equals("T63"))
                .findFirst()
                .orElseThrow();
    }
}

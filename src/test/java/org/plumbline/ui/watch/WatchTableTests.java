package org.plumbline.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.watch.list.AwaitingRow;
import org.plumbline.watch.list.WatchSummary;

/** What is said where no child is on the list. */
class WatchTableTests {

    @Test
    void beforeTheFirstSweepNothingIsConcluded() {
        WatchSummary never = new WatchSummary(null, 5, 0, 0, 0, 0);

        assertThat(WatchTable.emptyTitle(never)).isEqualTo("Nothing is known yet");
        assertThat(WatchTable.empty(never)).startsWith("The list is filled once a workbook is imported");
    }

    @Test
    void afterASweepTheDayIsNamedOnWhichNothingWasTrue() {
        WatchSummary swept = new WatchSummary(LocalDate.of(2026, 11, 27), 1, 0, 0, 0, 0);

        assertThat(WatchTable.emptyTitle(swept)).isEqualTo("No child is on the watch list");
        assertThat(WatchTable.empty(swept))
                .isEqualTo(
                        "As of 27/11/2026 no pattern was true, and no clock was over or ran out within 1 working day.");
    }

    @Test
    void whatStandsAboveTheListIsTrueOnAnyLaterDay() {
        WatchSummary summary = new WatchSummary(LocalDate.of(2026, 10, 31), 10, 1, 2, 3, 4);

        assertThat(WatchListTile.words(summary))
                .isEqualTo(
                        "As of 31/10/2026: 1 critical, 2 high, 3 with something lesser, 4 with only a clock near its day.");
        assertThat(WatchListView.lead(summary))
                .startsWith("As of 31/10/2026. ")
                .contains("a clock that was over or ran out within 10 working days.");
    }

    @Test
    void anAssessmentWhoseDayHasPassedSinceTheDataIsNotSaidToBeInTime() {
        LocalDate due = LocalDate.of(2026, 11, 6);
        AwaitingRow row =
                new AwaitingRow("id", "NSH-7F3K", "EAST", CaseType.CIN, LocalDate.of(2026, 9, 7), due, 39, false);

        assertThat(AwaitingAssessmentsView.state(row, due)).isEqualTo("In time");
        assertThat(AwaitingAssessmentsView.state(row, due.plusDays(1))).isEqualTo("Ran out");
    }

    @Test
    void thatNoNewFlagWaitsIsNoConclusionAboutTheFlags() {
        assertThat(NewFlagsTile.nothing(Set.of(Severity.CRITICAL)))
                .startsWith("You are notified of flags of these severities: critical.")
                .contains("what the first sweep found is on the watch list")
                .doesNotContain("every new one");
    }
}

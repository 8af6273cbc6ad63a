package org.plumbline.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.Severity;
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
    void thatNoNewFlagWaitsIsNoConclusionAboutTheFlags() {
        assertThat(NewFlagsTile.nothing(Set.of(Severity.CRITICAL)))
                .startsWith("You are notified of flags of these severities: critical.")
                .contains("what the first sweep found is on the watch list")
                .doesNotContain("every new one");
    }
}

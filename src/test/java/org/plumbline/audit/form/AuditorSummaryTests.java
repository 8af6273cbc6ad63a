package org.plumbline.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditorSummaryTests {

    private static final AuditorSummary BASE = new AuditorSummary("Visits in time", "", "Review in May");

    @Test
    void whatTwoPeopleChangedInDifferentPartsComesTogether() {
        AuditorSummary own = new AuditorSummary("Visits in time", "Plans need dates", "Review in May");
        AuditorSummary theirs = new AuditorSummary("Visits in time", "", "Review in June");

        assertThat(own.with(theirs, BASE))
                .isEqualTo(new AuditorSummary("Visits in time", "Plans need dates", "Review in June"));
    }

    @Test
    void whatBothChangedStandsBelowEachOther() {
        AuditorSummary own = new AuditorSummary("Seen alone", "", "Review in May");
        AuditorSummary theirs = new AuditorSummary("Heard well", "", "Review in May");

        assertThat(own.with(theirs, BASE).strengths()).isEqualTo("Heard well\nSeen alone");
    }

    @Test
    void theSameWordsOfBothStandOnce() {
        AuditorSummary both = new AuditorSummary("Seen alone", "", "Review in May");

        assertThat(both.with(both, BASE)).isEqualTo(both);
    }
}

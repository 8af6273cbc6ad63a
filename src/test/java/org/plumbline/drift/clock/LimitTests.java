package org.plumbline.drift.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.OwnLimits;
import org.plumbline.council.OwnLimits.Decided;
import org.plumbline.council.Standards;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class LimitTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    @Test
    void aLimitOfOneWeekIsLongEnoughToBeMultiplied() {
        Limit week = own("T47", 1);

        assertThat(week.severity(DAY, DAY.plusDays(7), true)).isEmpty();
        assertThat(week.severity(DAY, DAY.plusDays(13), true)).contains(Severity.MEDIUM);
        assertThat(week.severity(DAY, DAY.plusDays(14), true)).contains(Severity.HIGH);
    }

    @Test
    void aLimitOfThreeWorkingDaysIsTheShortestThatIsMultiplied() {
        assertThat(own("T66", 3).severity(DAY, LocalDate.of(2025, 6, 11), true)).contains(Severity.HIGH);
        assertThat(own("T66", 2).severity(DAY, LocalDate.of(2025, 6, 11), true)).contains(Severity.MEDIUM);
    }

    @Test
    void hoursRunOutOnTheDayOnWhichTheLastOfThemIs() {
        Limit hours = limits(OwnLimits.NONE).of("T63");

        assertThat(hours.words()).isEqualTo("72 hours");
        assertThat(hours.due(DAY)).isEqualTo("2025-06-06");
        assertThat(hours.elapsed(DAY, DAY.plusDays(3))).isEqualTo(72);
    }

    private static Limit own(String timescale, int amount) {
        OwnLimits own = OwnLimits.of(
                List.of(new Decided(timescale, amount, LocalDate.of(2020, 1, 1), Instant.EPOCH)), PACK.timescales());
        return limits(own).of(timescale).on(DAY);
    }

    private static Limits limits(OwnLimits own) {
        return new Limits(PACK, new Standards(own, WorkingDays.englandAndWales()));
    }
}

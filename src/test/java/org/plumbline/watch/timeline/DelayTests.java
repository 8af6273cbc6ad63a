package org.plumbline.watch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;

class DelayTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final YearMonth BORN = YearMonth.of(2025, 1);

    private final List<ClockRun> runs = new ArrayList<>();

    @Test
    void aDayCountsFromTheOneAfterTheDueDateToTheDayTheStepWasDone() {
        over("2025-03-10", "2025-03-20");

        assertThat(delay().daysOver()).isEqualTo(10);
    }

    @Test
    void aDayCountsOnceHoweverManyStepsWereOverdueOnIt() {
        over("2025-03-10", "2025-03-20");
        over("2025-03-15", "2025-03-25");
        over("2025-03-12", "2025-03-14");
        over("2025-05-01", "2025-05-02");

        assertThat(delay().daysOver()).isEqualTo(16);
    }

    @Test
    void theShareIsOfTheDaysSinceTheFirstOfTheBirthMonth() {
        over("2025-03-10", "2025-03-28");

        assertThat(delay().daysOfLife()).isEqualTo(181);
        assertThat(delay().shareOfLife().orElseThrow()).isEqualTo(18.0 / 181, within(1e-9));
    }

    @Test
    void delayBeforeTheBirthIsNoPartOfTheLife() {
        over("2024-12-01", "2025-01-10");

        assertThat(delay().daysOver()).isEqualTo(10);
    }

    @Test
    void aStepInTimeIsNoDelay() {
        run("2025-03-10", "2025-03-10", ClockState.IN_TIME);
        run("2025-03-10", "2025-03-05", ClockState.RUNNING_OUT);

        assertThat(delay().daysOver()).isZero();
    }

    @Test
    void withoutABirthMonthThereIsNoShare() {
        over("2025-03-10", "2025-03-20");

        Delay delay = Delay.of(runs, null, TODAY);

        assertThat(delay.daysOver()).isEqualTo(10);
        assertThat(delay.shareOfLife()).isEmpty();
    }

    @Test
    void anUnbornChildHasNoShare() {
        assertThat(Delay.of(runs, YearMonth.of(2025, 9), TODAY).shareOfLife()).isEmpty();
    }

    private Delay delay() {
        return Delay.of(runs, BORN, TODAY);
    }

    private void over(String due, String until) {
        run(due, until, ClockState.OVER);
    }

    private void run(String due, String until, ClockState state) {
        EventRef start = new EventRef("e", EventType.VISIT, LocalDate.parse(due).minusDays(14));
        runs.add(new ClockRun(start, null, LocalDate.parse(due), LocalDate.parse(until), false, state, null));
    }
}

package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneId.of("Europe/London")));

    @Test
    void threadThatTravelsIsInThePastUntilItComesBack() {
        clock.travelTo(MARCH);
        assertThat(clock.instant()).isEqualTo(MARCH);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 3, 2));
        clock.comeBack();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void otherThreadsStayInThePresent() throws InterruptedException {
        clock.travelTo(MARCH);
        Instant[] elsewhere = new Instant[1];
        Thread other = new Thread(() -> elsewhere[0] = clock.instant());
        other.start();
        other.join();
        assertThat(elsewhere[0]).isEqualTo(NOW);
    }

    @Test
    void nobodyTravelsIntoTheFuture() {
        clock.travelTo(NOW.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(NOW);
    }
}

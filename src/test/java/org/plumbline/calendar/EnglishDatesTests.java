package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EnglishDatesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void daysAreWrittenAsInTheUnitedKingdom() {
        assertThat(EnglishDates.day(DAY)).isEqualTo("03/11/2026");
        assertThat(EnglishDates.dayInWords(DAY)).isEqualTo("3 November 2026");
        assertThat(EnglishDates.axisDay(DAY)).isEqualTo("3 Nov");
    }

    @Test
    void monthsAreWrittenAsLongAsThereIsRoom() {
        assertThat(EnglishDates.month(MONTH)).isEqualTo("November 2026");
        assertThat(EnglishDates.shortMonth(MONTH)).isEqualTo("Nov 2026");
        assertThat(EnglishDates.axisMonth(MONTH)).isEqualTo("Nov 26");
        assertThat(EnglishDates.monthInFigures(MONTH)).isEqualTo("11/2026");
    }

    @Test
    void momentsAreWrittenInTheTimeOfEngland() {
        Instant summer = Instant.parse("2026-06-30T23:30:00Z");
        Instant winter = Instant.parse("2026-11-03T14:02:59Z");

        assertThat(EnglishDates.dayAndTime(summer)).isEqualTo("01/07/2026 00:30");
        assertThat(EnglishDates.dayAndTime(winter)).isEqualTo("03/11/2026 14:02");
        assertThat(EnglishDates.time(winter)).isEqualTo("14:02");
        assertThat(EnglishDates.dayOf(summer)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(EnglishDates.timeOf(winter)).isEqualTo(LocalTime.of(14, 2));
    }
}

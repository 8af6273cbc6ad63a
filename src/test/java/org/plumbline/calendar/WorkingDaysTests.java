package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2025-04-14, 15, 2025-05-08",
        "2025-03-03, 45, 2025-05-08",
        "2025-12-19, 1, 2025-12-22",
        "2025-12-24, 10, 2026-01-12",
        "2025-04-19, 1, 2025-04-22",
        "2025-11-03, 20, 2025-12-01",
        "2025-11-08, 0, 2025-11-08"
    })
    void dueDatesAreThoseOfTheReference(LocalDate from, int days, LocalDate due) {
        assertThat(DAYS.add(from, days)).isEqualTo(due);
        assertThat(DAYS.between(from, due)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{1} working days lie between {2} and {0}, and fewer after it")
    @CsvSource({"2025-04-30, 20, 2025-03-31", "2025-04-22, 1, 2025-04-21", "2025-04-20, 0, 2025-04-20"})
    void theLatestDayLongEnoughBeforeCountsBackOverHolidays(LocalDate to, int days, LocalDate latest) {
        assertThat(DAYS.latestBefore(to, days)).isEqualTo(latest);
    }

    /** As the government lists them; for years that it has not listed yet, as the same Act makes them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2012 | 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
            2013 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2014 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2015 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2016 | 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
            2017 | 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            2018 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            2029 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2030 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2031 | 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
            """)
    void theBankHolidaysOfAYearAreThoseOfEnglandAndNoOthers(int year, String days) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)))
                .filteredOn(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !DAYS.isWorkingDay(day))
                .extracting(day -> DateTimeFormatter.ofPattern("MM-dd").format(day))
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, false", "2002-05-27, true", "2002-06-03, false", "2002-06-04, false"})
    void theHolidaysOfTheMillenniumAndTheGoldenJubileeAreKnown(LocalDate day, boolean working) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(DAYS.between(LocalDate.of(2025, 7, 10), LocalDate.of(2025, 7, 2)))
                .isZero();
    }

    @Test
    void weekendsAreNotWorkingDays() {
        assertThat(DAYS.isWorkingDay(LocalDate.of(2025, 7, 5))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2025, 7, 6))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2025, 7, 7))).isTrue();
    }

    @Test
    void closureDaysOfTheCouncilAreLeftOutAndNamed() {
        WorkingDays closed = DAYS.withExtraHolidays(List.of(LocalDate.of(2025, 12, 29)));
        assertThat(closed.add(LocalDate.of(2025, 12, 24), 1)).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(closed.version()).endsWith("with [2025-12-29]");
        assertThat(DAYS.version()).doesNotContain("with");
    }

    @Test
    void refusesWhatItCannotKnow() {
        assertThatThrownBy(() -> DAYS.isWorkingDay(LocalDate.of(1899, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1899-12-31");
        assertThatThrownBy(() -> DAYS.add(LocalDate.of(2025, 1, 2), -1)).hasMessageContaining("-1");
    }

    @Test
    void theFirstAndTheLastDayThatAreKnownAreKnown() {
        WorkingDays days = WorkingDays.englandAndWales();
        LocalDate first = LocalDate.of(1970, 1, 1);
        LocalDate last = LocalDate.of(2100, 12, 31);

        assertThat(days.isWorkingDay(first)).as("New Year's Day").isFalse();
        assertThat(days.isWorkingDay(last)).isTrue();
        assertThat(days.add(LocalDate.of(2100, 12, 30), 1)).isEqualTo(last);
        assertThat(days.between(first, first.plusDays(1))).isEqualTo(1);
        assertThatThrownBy(() -> days.isWorkingDay(last.plusDays(1))).hasMessageContaining("2101-01-01");
        assertThatThrownBy(() -> days.isWorkingDay(first.minusDays(1))).hasMessageContaining("1969-12-31");
    }

    @Test
    void closuresAddUp() {
        LocalDate friday = LocalDate.of(2025, 7, 4);
        LocalDate monday = LocalDate.of(2025, 7, 7);
        WorkingDays closed = DAYS.withExtraHolidays(List.of(friday)).withExtraHolidays(List.of(monday));

        assertThat(closed.isWorkingDay(friday)).isFalse();
        assertThat(closed.isWorkingDay(monday)).isFalse();
        assertThat(closed.version()).endsWith("with [2025-07-04, 2025-07-07]");
    }
}

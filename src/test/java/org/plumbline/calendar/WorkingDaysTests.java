package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25",
                "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
                "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31",
                "2027-08-30", "2027-12-27", "2027-12-28"
            })
    void bankHolidaysOfEnglandAreNotWorkingDays(LocalDate holiday) {
        assertThat(DAYS.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-06-04", "2012-06-05", "2015-12-28", "2016-12-27", "2017-01-02", "2020-05-08", "2021-12-27",
                "2021-12-28", "2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-27", "2023-01-02",
                "2023-05-08", "2028-01-03"
            })
    void bankHolidaysOnceOnlyAndInPlaceOfAWeekendAreNotWorkingDays(LocalDate holiday) {
        assertThat(DAYS.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-28", "2020-05-04", "2022-05-30"})
    void aBankHolidayThatWasMovedLeavesAWorkingDay(LocalDate moved) {
        assertThat(DAYS.isWorkingDay(moved)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025, 253", "2026, 253", "2027, 253"})
    void aYearHasNoOtherHolidays(int year, long workingDays) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        assertThat(DAYS.between(before, before.plusYears(1))).isEqualTo(workingDays);
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

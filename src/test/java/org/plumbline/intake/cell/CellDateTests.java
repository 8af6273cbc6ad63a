package org.plumbline.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTests {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/2026",
                "1/3/2026",
                " 01.03.2026",
                "01 03 2026",
                "01-Mar-2026",
                "01-MAR-2026",
                "1 March 2026",
                "1st March 2026",
                "Sun 1 Mar 2026",
                "Sunday, 1 March 2026",
                "March 1, 2026",
                "2026-03-01",
                "2026/03/01",
                "2026-03-01 00:00",
                "2026-03-01T00:00:00Z",
                "2026-03-01Z",
                "2026-03-01 00:00:00.0000000",
                "2026-03-01T00:00:00.000+00:00",
                "01/03/2026 12:00:00 AM",
                "1/03/2026 12:00 AM",
                "01/03/2026_x000D_",
                "20260301",
                "46082",
                "46082.0"
            })
    void everyWayToWriteADayNamesThatDay(String text) {
        assertThat(CellDate.written(text, ZERO)).isEqualTo(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/26",
                "01-MAR-26",
                "38/04/2019",
                "31/02/2026",
                "12112012",
                "12345",
                "260301",
                "2026",
                "March",
                "1 Mat 2026",
                "2026-13-01",
                "00/01/1900",
                "Monday 01/03/2026",
                "Mon, 1 March 2026",
                "3/1/2026 12:00:00 AM",
                "10/11/2026 12:00 am",
                ""
            })
    void whatCouldBeTwoDaysOrNoneIsNone(String text) {
        assertThat(CellDate.written(text, ZERO)).isNull();
    }

    @Test
    void aTimeWithAnOffsetIsTheDayHere() {
        assertThat(CellDate.written("2026-05-31T23:00:00Z", ZERO)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(CellDate.written("2026-02-28T23:30:00+00:00", ZERO)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"46082, 2026-03-01", "46082.75, 2026-03-01", "20260301, 2026-03-01", "0, 1899-12-30"})
    void aNumberIsADay(double number, LocalDate day) {
        assertThat(CellDate.ofNumber(number, ZERO)).isEqualTo(day);
    }

    @Test
    void aMomentByTheClockOfTwelveHoursIsADayWhereItCanBeOneOnly() {
        assertThat(CellDate.written("13/3/2026 12:00:00 AM", ZERO)).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(CellDate.written("3/3/2026 12:00:00 AM", ZERO)).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void aNumberThatIsNoDayIsNone() {
        assertThat(CellDate.ofNumber(-1, ZERO)).isNull();
        assertThat(CellDate.ofNumber(1e12, ZERO)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Sept 2025", "12-SEP-2025", "12 September 2025"})
    void monthsMayBeCutShort(String text) {
        assertThat(CellDate.written(text, ZERO)).isEqualTo(LocalDate.of(2025, 9, 12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/03/26             | Write the year with four digits, as DD/MM/YYYY.
            01-MAR-26            | Write the year with four digits, as DD/MM/YYYY.
            Monday 03/11/2026    | The weekday is not that of the date: correct one of the two.
            3/1/2026 12:00:00 AM | Its month may come first: write it as DD/MM/YYYY.
            38/04/2019           | Write it as DD/MM/YYYY.
            soon                 | Write it as DD/MM/YYYY.
            """)
    void whatNamesNoDayIsAnsweredWithWhatToWrite(String text, String whatToWrite) {
        assertThat(CellDate.toWrite(text, "DD/MM/YYYY")).isEqualTo(whatToWrite);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.0, true", "00/00/0000, true", "0000-00-00, true", "1, false", "'', false"})
    void whatALookUpThatFoundNothingShowsIsNoDay(String text, boolean blank) {
        assertThat(CellDate.isBlankLookUp(text)).isEqualTo(blank);
    }
}

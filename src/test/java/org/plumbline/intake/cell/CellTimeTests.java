package org.plumbline.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTimeTests {

    @ParameterizedTest
    @CsvSource({
        "09:05, 09:05",
        "9:05, 09:05",
        "14:30:00, 14:30",
        "14:30:00.000, 14:30",
        "' 9:05\u00A0', 09:05",
        "9:05 am, 09:05",
        "9:05PM, 21:05",
        "12:00 AM, 00:00",
        "12:30 pm, 12:30",
        "21:05 pm, 21:05",
        "00:00, 00:00"
    })
    void aTimeOfDayIsReadHoweverItIsWritten(String text, LocalTime time) {
        assertThat(CellTime.written(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:61", "24:00", "9:60", "9", "9.05", "905", "13:00 am", "0:30 pm", "noon", "-1:00", ""})
    void whatIsNoTimeOfDayIsNone(String text) {
        assertThat(CellTime.written(text)).isNull();
    }
}

package org.plumbline.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemNumberTests {

    @ParameterizedTest
    @CsvSource({
        "94001.0, 94001",
        "94001.000, 94001",
        "'\u00A094001 ', 94001",
        "'94001\u00A0.0', 94001",
        "940\u202F01, 94001",
        "'AB 12', AB12",
        "'AB\t12', AB12",
        "AB\u200B12, AB12",
        "'\uFEFFAB12\u200E', AB12",
        "AB\u00AD12, AB12",
        "AB\u000112, AB12",
        "ab12, AB12",
        "aB12.0, AB12",
        "AB\u201112, AB-12",
        "AB\u201312, AB-12",
        "AB\u221212, AB-12",
        "AB\uFF0D12, AB-12",
        "\uFF19\uFF14\uFF10\uFF10\uFF11, 94001",
        "\uFF41\uFF42\uFF11\uFF12\uFF0E\uFF10, AB12"
    })
    void oneNumberIsReadFromEverySpelling(String written, String number) {
        assertThat(SystemNumber.read(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "94001", "94000", "AB-12", "AB/12.5", "1.5", "1.05", "P00.10"})
    void aNumberAsItIsReadNowStaysAsItIs(String number) {
        assertThat(SystemNumber.read(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B", ".0", ".000", " .0", "\u200B.0", "\uFF0E\uFF10"})
    void decimalsAloneAreNoNumber(String written) {
        assertThat(SystemNumber.read(written)).isEmpty();
    }

    @Test
    void decimalsThatSayNothingAreTakenFromAnyText() {
        assertThat(SystemNumber.withoutDecimals("17.0")).isEqualTo("17");
        assertThat(SystemNumber.withoutDecimals("Team 1.0")).isEqualTo("Team 1");
        assertThat(SystemNumber.withoutDecimals("17.10")).isEqualTo("17.10");
        assertThat(SystemNumber.withoutDecimals(".0")).isEqualTo(".0");
    }
}

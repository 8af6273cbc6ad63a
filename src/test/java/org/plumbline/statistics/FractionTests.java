package org.plumbline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @ParameterizedTest
    @CsvSource({"0.5, 1, 2", "1.25, 5, 4", "7, 7, 1", "1E+2, 100, 1", "-0.20, -1, 5"})
    void aDecimalNumberIsTakenExactly(BigDecimal decimal, long numerator, long denominator) {
        assertThat(Fraction.of(decimal)).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 4", "8, 2, 4", "1, 100, 1", "0, 3, 0"})
    void theCeilingIsTheLeastWholeNumberThatIsNotLess(long numerator, long denominator, int ceiling) {
        assertThat(Fraction.of(numerator, denominator).ceiling()).isEqualTo(ceiling);
    }

    @Test
    void peopleReadTwoDecimals() {
        assertThat(Fraction.of(2, 3)).hasToString("0.67");
        assertThat(Fraction.of(75, 1)).hasToString("75.00");
    }

    @Test
    void nothingAndLessAreNoDenominator() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageContaining("needs a positive denominator (0)");
        assertThatThrownBy(() -> Fraction.of(1, -2)).hasMessageContaining("needs a positive denominator (-2)");
    }
}

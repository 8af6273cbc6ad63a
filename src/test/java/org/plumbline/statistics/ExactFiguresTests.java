package org.plumbline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactFiguresTests {

    private static final List<Fraction> PROBABILITIES =
            List.of(Fraction.of(1, 1000), Fraction.of(25, 1000), Fraction.of(975, 1000), Fraction.of(999, 1000));

    @Test
    void theLimitsOfAFunnelAreThoseOfTheWorkedExample() {
        assertThat(BinomialLimits.of(new Proportion(190, 357), 30, PROBABILITIES))
                .extracting(limit -> limit.times(Fraction.of(100, 1)).rounded(1).toPlainString())
                .containsExactly("23.6", "33.6", "69.4", "79.1");
    }

    @Test
    void aSingleAuditHasNoLimitThatItCouldPass() {
        List<Fraction> limits = BinomialLimits.of(new Proportion(1, 2), 1, PROBABILITIES);

        assertThat(limits.getFirst()).isEqualTo(Fraction.ZERO);
        assertThat(limits.getLast()).isLessThanOrEqualTo(Fraction.of(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"18, 30, 42.3, 75.4", "7, 12, 32.0, 80.7", "0, 10, 0.0, 27.8", "10, 10, 72.2, 100.0"})
    void theIntervalIsThatOfWilson(int part, int whole, String low, String high) {
        ExactInterval interval = new Proportion(part, whole).exactInterval();

        assertThat(percent(interval.low())).isEqualTo(low);
        assertThat(percent(interval.high())).isEqualTo(high);
        assertThat(interval.interval().low())
                .isCloseTo(Wilson.interval(part, whole).low(), within(1e-12));
    }

    @Test
    void intervalsAreApartWhereTheyHaveNoValueInCommon() {
        ExactInterval middle = interval("0.4", "0.6");

        assertThat(middle.apartFrom(interval("0.1", "0.39"))).isTrue();
        assertThat(middle.apartFrom(interval("0.61", "0.9"))).isTrue();
        assertThat(middle.apartFrom(interval("0.1", "0.4"))).isFalse();
        assertThat(middle.apartFrom(interval("0.6", "0.9"))).isFalse();
        assertThat(middle.apartFrom(interval("0.1", "0.9"))).isFalse();
    }

    @Test
    void groupsThatAllHaveNothingHaveNothing() {
        assertThat(ShrunkProportions.of(List.of(new Proportion(0, 20), new Proportion(0, 10))))
                .containsExactly(Fraction.ZERO, Fraction.ZERO);
    }

    @Test
    void groupsThatDifferNoMoreThanByChanceAllHaveThePercentageOfAll() {
        assertThat(ShrunkProportions.of(List.of(new Proportion(10, 20), new Proportion(11, 20), new Proportion(9, 20))))
                .containsOnly(Fraction.of(1, 2));
    }

    @Test
    void groupsThatDifferAreDrawnTowardsAllTheMoreTheSmallerTheyAre() {
        List<Fraction> shrunk = ShrunkProportions.of(List.of(new Proportion(90, 100), new Proportion(2, 20)));

        assertThat(shrunk.getFirst()).isBetween(Fraction.of(92, 120), Fraction.of(90, 100));
        assertThat(shrunk.getLast()).isBetween(Fraction.of(2, 20), Fraction.of(92, 120));
        assertThat(Fraction.of(90, 100).minus(shrunk.getFirst()))
                .isLessThan(shrunk.getLast().minus(Fraction.of(2, 20)));
    }

    private static ExactInterval interval(String low, String high) {
        return new ExactInterval(new BigDecimal(low), new BigDecimal(high));
    }

    private static String percent(BigDecimal share) {
        return Fraction.of(share).times(Fraction.of(100, 1)).rounded(1).toPlainString();
    }
}

package org.plumbline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChartTests {

    private static final ControlRules RULES = rules(6);
    private static final List<Proportion> YEAR =
            points("12/30 15/30 14/30 16/30 13/28 17/30 15/30 18/30 16/29 19/30 17/30 18/30");

    @Test
    void twelveMonthsSetTheCentreAndLimitsThatFollowTheSampleSize() {
        ControlChart chart = ControlChart.of(YEAR, RULES);

        assertThat(chart.withLimits()).isTrue();
        assertThat(chart.centre().doubleValue()).isCloseTo(0.5322, within(0.00005));
        assertLimits(chart, 0, 0.2589, 0.8055);
        assertLimits(chart, 4, 0.2493, 0.8151);
        assertLimits(chart, 8, 0.2542, 0.8102);
        assertThat(chart.signals()).isEmpty();
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2: defective chips of 50 on each of 30 wafers. */
    @Test
    void thePublishedWafersComeOut() {
        List<Proportion> wafers =
                points("12/50 15/50 8/50 10/50 4/50 7/50 16/50 9/50 14/50 10/50 5/50 6/50 17/50 12/50 "
                        + "22/50 8/50 10/50 5/50 13/50 11/50 20/50 18/50 24/50 15/50 9/50 12/50 7/50 13/50 9/50 6/50");
        ControlChart chart = ControlChart.of(
                wafers, new ControlRules(30, BigDecimal.valueOf(3), BigDecimal.TWO, 7, 6, 6, 5, 5, true));

        assertThat(chart.centre().doubleValue()).isCloseTo(0.2313, within(0.00005));
        assertLimits(chart, 0, 0.0524, 0.4102);
        assertThat(chart.signals())
                .filteredOn(signal -> signal.rule() == ControlSignal.Rule.OUTSIDE)
                .containsExactly(
                        new ControlSignal(ControlSignal.Rule.OUTSIDE, 14, true),
                        new ControlSignal(ControlSignal.Rule.OUTSIDE, 22, true));
    }

    @Test
    void aMonthAboveTheUpperLimitIsASignal() {
        assertThat(with("26/30").signals()).containsExactly(new ControlSignal(ControlSignal.Rule.OUTSIDE, 12, true));
    }

    @Test
    void aMonthInsideTheLimitsIsNone() {
        assertThat(with("20/30").signals()).isEmpty();
    }

    @Test
    void laterMonthsDoNotMoveTheCentre() {
        assertThat(with("26/30").centre())
                .isEqualTo(ControlChart.of(YEAR, RULES).centre());
    }

    @Test
    void sevenMonthsOnOneSideAreAShift() {
        assertThat(with("17/30 17/30 17/30").signals())
                .first()
                .isEqualTo(new ControlSignal(ControlSignal.Rule.SHIFT, 13, true));
    }

    @Test
    void aMonthExactlyOnTheCentreBreaksTheRun() {
        List<Proportion> flat = points("15/30 15/30 15/30 15/30 15/30 15/30 15/30 15/30 15/30 15/30 15/30 15/30 "
                + "16/30 16/30 16/30 15/30 16/30 16/30 16/30 16/30");

        assertThat(ControlChart.of(flat, RULES).signals()).isEmpty();
    }

    @Test
    void sixMonthsThatAllFallAreATrend() {
        List<Proportion> falling = points("15/30 16/30 14/30 16/30 15/30 17/30 13/30 18/30 16/30 19/30 17/30 18/30 "
                + "17/30 16/30 15/30 14/30 13/30");

        assertThat(ControlChart.of(falling, RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.TREND, 16, false));
    }

    @Test
    void twoOfThreeMonthsNearOneLimitAreASignal() {
        assertThat(with("22/30 16/30 23/30").signals())
                .contains(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"22/30 15/30 23/30", "15/30 22/30 23/30 15/30", "25/30 9/30 9/30", "22/30 16/30 16/30 23/30"})
    void twoOfThreeMonthsNearOneLimitAreNoSignalUnlessAllThreeLieOnItsSide(String after) {
        assertThat(ControlChart.of(level(after), RULES).signals())
                .extracting(ControlSignal::rule)
                .doesNotContain(ControlSignal.Rule.NEAR_LIMITS);
    }

    @Test
    void theThirdMonthOnTheSameSideCompletesTheSignalOfTwoBeforeIt() {
        assertThat(ControlChart.of(level("22/30 23/30 16/30 16/30"), RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
        assertThat(ControlChart.of(level("22/30 16/30 23/30 16/30"), RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
    }

    @Test
    void byTheFileOfFiguresTheThirdMonthMayLieAnywhere() {
        ControlRules anywhere = RULES.whereverTheThirdLies();

        assertThat(ControlChart.of(level("22/30 15/30 23/30"), anywhere).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
        assertThat(ControlChart.of(level("25/30 9/30 9/30"), anywhere).signals())
                .contains(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, false));
        assertThat(ControlChart.of(level("22/30 16/30 16/30 23/30"), anywhere).signals())
                .isEmpty();
    }

    @Test
    void aTinyMonthIsNeverNearALimit() {
        assertThat(with("22/30 4/4").signals())
                .extracting(ControlSignal::rule)
                .containsExactly(ControlSignal.Rule.SHIFT);
        assertThat(with("4/4 22/30").signals())
                .extracting(ControlSignal::rule)
                .containsExactly(ControlSignal.Rule.SHIFT);
    }

    @Test
    void aMonthExactlyOnALimitIsInside() {
        String halves = "8/16 8/16 8/16 8/16 8/16 8/16 8/16 8/16 8/16 8/16 8/16 8/16 ";

        assertThat(ControlChart.of(points(halves + "14/16"), RULES).signals()).isEmpty();
        assertThat(ControlChart.of(points(halves + "15/16"), RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.OUTSIDE, 12, true));
        assertThat(ControlChart.of(points(halves + "12/16 12/16"), RULES).signals())
                .isEmpty();
    }

    @Test
    void aMonthExactlyOnTheCentreIsOnNoSideOfIt() {
        assertThat(ControlChart.of(level("16/30 16/30 16/30 15/30 16/30 16/30 16/30"), RULES)
                        .signals())
                .isEmpty();
        assertThat(ControlChart.of(level("16/30 16/30 16/30 16/30 16/30 16/30 16/30"), RULES)
                        .signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.SHIFT, 18, true));
    }

    @Test
    void aMonthExactlyOnTheWarningLimitIsNotBeyondIt() {
        assertThat(ControlChart.of(level("60/100 55/100 60/100"), RULES).signals())
                .isEmpty();
        assertThat(ControlChart.of(level("40/100 45/100 40/100"), RULES).signals())
                .isEmpty();
        assertThat(ControlChart.of(level("61/100 55/100 61/100"), RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
        assertThat(ControlChart.of(level("40/100 45/100 40/100"), RULES.whereverTheThirdLies())
                        .signals())
                .isEmpty();
    }

    @Test
    void theSmallestMonthThatCountsCanBeNearALimit() {
        assertThat(ControlChart.of(level("16/30 5/5 5/5"), RULES).signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, true));
        assertThat(ControlChart.of(level("16/30 4/4 4/4"), RULES).signals()).isEmpty();
    }

    /** A year of which the centre is a half, and the months after it. */
    private static List<Proportion> level(String after) {
        return points("15/30 ".repeat(12) + after);
    }

    @Test
    void fewerMonthsMakeARunChartAroundTheMedian() {
        ControlChart chart = ControlChart.of(YEAR.subList(0, 3), RULES);

        assertThat(chart.withLimits()).isFalse();
        assertThat(chart.centre()).isEqualTo(Fraction.of(14, 30));
        assertThat(chart.limits()).containsOnlyNulls().hasSize(3);
    }

    @Test
    void fiveRisingMonthsAreATrendInARunChart() {
        assertThat(ControlChart.of(points("10/30 11/30 12/30 13/30 14/30"), RULES)
                        .signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.TREND, 4, true));
    }

    @Test
    void aTinyMonthGetsNoLimits() {
        assertThat(with("4/4").limits().getLast()).isNull();
    }

    @Test
    void theSmallestMonthThatCountsGetsLimits() {
        assertThat(with("3/5").limits().getLast()).isNotNull();
    }

    @Test
    void anEvenNumberOfMonthsHasItsMedianBetweenTheMiddleTwo() {
        assertThat(ControlChart.of(points("10/20 1/20 16/20 14/20"), RULES).centre())
                .isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void monthsOnOneSideAreAShiftInARunChart() {
        ControlRules fiveInARow = rules(5);

        assertThat(ControlChart.of(points("1/30 3/30 2/30 4/30 2/30 15/30 17/30 16/30 18/30 16/30"), fiveInARow)
                        .signals())
                .containsExactly(
                        new ControlSignal(ControlSignal.Rule.SHIFT, 4, false),
                        new ControlSignal(ControlSignal.Rule.SHIFT, 9, true));
    }

    @Test
    void fiveFallingMonthsAreATrendInARunChart() {
        assertThat(ControlChart.of(points("14/30 13/30 12/30 11/30 10/30"), RULES)
                        .signals())
                .containsExactly(new ControlSignal(ControlSignal.Rule.TREND, 4, false));
    }

    @Test
    void everyMonthOfNothingIsOnTheLimitAndNotOutside() {
        List<Proportion> nothing = points("0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9");
        List<Proportion> everything = points("9/9 9/9 9/9 9/9 9/9 9/9 9/9 9/9 9/9 9/9 9/9 9/9");

        assertThat(ControlChart.of(nothing, RULES).signals()).isEmpty();
        assertThat(ControlChart.of(everything, RULES).signals()).isEmpty();
    }

    @Test
    void theFirstMonthsCanCompleteARun() {
        List<Proportion> low = points("1/30 2/30 1/30 2/30 1/30 2/30 1/30 20/30 21/30 20/30 21/30 20/30");

        assertThat(ControlChart.of(low, RULES).signals())
                .contains(new ControlSignal(ControlSignal.Rule.SHIFT, 6, false));
    }

    @Test
    void twoOfTheFirstThreeMonthsNearOneLimitAreASignal() {
        List<Proportion> early = points("17/30 22/30 22/30 15/30 14/30 15/30 14/30 15/30 14/30 15/30 14/30 15/30");

        assertThat(ControlChart.of(early, RULES).signals())
                .contains(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 2, true));
    }

    @Test
    void twoOfThreeMonthsNearTheLowerLimitAreASignalToo() {
        assertThat(with("9/30 15/30 9/30").signals())
                .contains(new ControlSignal(ControlSignal.Rule.NEAR_LIMITS, 14, false));
    }

    @Test
    void aMonthBelowTheLowerLimitIsASignal() {
        assertThat(with("5/30").signals()).containsExactly(new ControlSignal(ControlSignal.Rule.OUTSIDE, 12, false));
    }

    @Test
    void everyRuleSaysWhatHappened() {
        assertThat(ControlSignal.Rule.values())
                .extracting(ControlSignal.Rule::says)
                .doesNotHaveDuplicates()
                .allSatisfy(says -> assertThat(says).startsWith(says.startsWith("is ") ? "is " : "completes "));
    }

    @Test
    void theRulesAreNumberedInTheirOrder() {
        assertThat(ControlSignal.Rule.values())
                .extracting(ControlSignal.Rule::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void noMonthAtAllGivesAnEmptyChart() {
        assertThat(ControlChart.of(List.of(), RULES).signals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "4,3", "0,0"})
    void anImpossibleProportionIsRefused(int part, int whole) {
        assertThatThrownBy(() -> new Proportion(part, whole)).hasMessageContaining("(" + part + ")");
    }

    private static void assertLimits(ControlChart chart, int at, double low, double high) {
        Interval limits = chart.limits().get(at).interval();
        assertThat(limits.low()).isCloseTo(low, within(0.00005));
        assertThat(limits.high()).isCloseTo(high, within(0.00005));
    }

    private static ControlRules rules(int runShift) {
        return new ControlRules(12, BigDecimal.valueOf(3), BigDecimal.TWO, 7, 6, runShift, 5, 5, true);
    }

    private static ControlChart with(String more) {
        List<Proportion> points = new ArrayList<>(YEAR);
        points.addAll(points(more));
        return ControlChart.of(points, RULES);
    }

    private static List<Proportion> points(String series) {
        return Stream.of(series.split(" "))
                .map(p -> p.split("/"))
                .map(p -> new Proportion(Integer.parseInt(p[0]), Integer.parseInt(p[1])))
                .toList();
    }
}

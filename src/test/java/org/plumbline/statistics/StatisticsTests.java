package org.plumbline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTests {

    private static final Offset<Double> AS_PRINTED = within(0.0005);

    @ParameterizedTest(name = "{0} of {1} lies between {2} % and {3} %")
    @CsvSource({
        "18, 30, 42.3, 75.4",
        "7, 12, 32.0, 80.7",
        "45, 90, 39.9, 60.1",
        "27, 30, 74.4, 96.5",
        "0, 10, 0.0, 27.8",
        "10, 10, 72.2, 100.0"
    })
    void wilsonIntervalsComeOutAsPublished(int successes, int n, double low, double high) {
        Interval interval = Wilson.interval(successes, n);

        assertThat(interval.low() * 100).isCloseTo(low, within(0.05));
        assertThat(interval.high() * 100).isCloseTo(high, within(0.05));
    }

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalsOfNewcombesFirstTableComeOutToTheLastDigit(int successes, int n, double low, double high) {
        Interval interval = Wilson.interval(successes, n);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        assertThatThrownBy(() -> Wilson.interval(0, 0)).hasMessageContaining("(0) out of (0)");
    }

    @ParameterizedTest(name = "{0} open cases need {1} a quarter and {2} a month")
    @CsvSource({"60, 38, 13", "200, 66, 22", "500, 81, 27", "1200, 89, 30", "3000, 94, 32", "0, 0, 0", "1, 1, 1"})
    void sampleSizesFollowTheTable(int population, int quarter, int monthly) {
        assertThat(SampleSize.of(population, 0.10, Wilson.Z95)).isEqualTo(new SampleSize(quarter, monthly));
    }

    @Test
    void theTableOfKrejcieAndMorganIsRoundedUp() {
        assertThat(SampleSize.of(1200, 0.05, Wilson.Z95).quarter())
                .as("291 in the table")
                .isEqualTo(292);
    }

    @Test
    void theAchievedMarginOfTheRightSizeIsTheMarginWanted() {
        assertThat(SampleSize.achievedMargin(89, 1200, Wilson.Z95)).isCloseTo(0.10, within(0.001));
        assertThat(SampleSize.achievedMargin(60, 60, Wilson.Z95)).isZero();
    }

    @Test
    void aDisproportionateStratifiedSampleIsWeighted() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(
                new Stratum(210, 5, 3), new Stratum(430, 11, 6), new Stratum(260, 6, 4), new Stratum(300, 8, 6)));

        assertThat(estimate.proportion()).isCloseTo(0.632, AS_PRINTED);
        assertThat(estimate.effectiveSize()).isCloseTo(27.15, within(0.005));
        assertThat(estimate.interval().low()).isCloseTo(0.445, AS_PRINTED);
        assertThat(estimate.interval().high()).isCloseTo(0.787, AS_PRINTED);
    }

    @Test
    void aProportionalSampleUsesTheSimpleProportion() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(new Stratum(100, 10, 5), new Stratum(200, 20, 13)));

        assertThat(estimate.proportion()).isEqualTo(0.6);
        assertThat(estimate.effectiveSize()).isEqualTo(30);
        assertThat(estimate.interval()).isEqualTo(Wilson.interval(18, 30));
    }

    /** Scheaffer, Mendenhall and Ott, Elementary Survey Sampling: households that watch a show, of two towns and the country. */
    @Test
    void theStrataOfTheTextbookComeOut() {
        StratifiedEstimate estimate =
                StratifiedEstimate.of(List.of(new Stratum(155, 20, 16), new Stratum(62, 8, 2), new Stratum(93, 12, 6)));

        assertThat(estimate.proportion()).isEqualTo(0.6);
    }

    @Test
    void aStratumOfOneIsMergedWithTheNext() {
        StratifiedEstimate single =
                StratifiedEstimate.of(List.of(new Stratum(50, 1, 1), new Stratum(150, 5, 2), new Stratum(100, 9, 4)));
        StratifiedEstimate merged = StratifiedEstimate.of(List.of(new Stratum(200, 6, 3), new Stratum(100, 9, 4)));

        assertThat(single).isEqualTo(merged);
    }

    @Test
    void aSampleWithoutSpreadKeepsItsOwnSize() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(new Stratum(40, 4, 4), new Stratum(60, 3, 3)));

        assertThat(estimate.proportion()).isEqualTo(1);
        assertThat(estimate.effectiveSize()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0} cases and a margin of {1}")
    @CsvSource({"-1, 0.10", "100, 0", "100, -0.10", "100, 1"})
    void aSampleSizeNeedsAPopulationAndAMarginBetweenNothingAndAll(int population, double margin) {
        assertThatThrownBy(() -> SampleSize.of(population, margin, Wilson.Z95))
                .hasMessageContaining("(" + population + ") and a margin of (" + margin + ")");
    }

    @ParameterizedTest(name = "{0} of {1} reach {2}")
    @CsvSource({"89, 1200, 0.0999932", "1, 2, 0.979982", "10, 20, 0.2248233"})
    void theAchievedMarginIsCorrectedForAFinitePopulation(int n, int population, double margin) {
        assertThat(SampleSize.achievedMargin(n, population, Wilson.Z95)).isCloseTo(margin, within(0.0000005));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "-1, 100", "101, 100"})
    void noMarginIsAchievedWithoutASampleOrWithMoreThanThereIs(int n, int population) {
        assertThatThrownBy(() -> SampleSize.achievedMargin(n, population, Wilson.Z95))
                .hasMessage("No margin for (" + n + ") out of (" + population + ")");
    }

    @ParameterizedTest(name = "{2} of {1} of {0}")
    @CsvSource({"10, 5, -1", "10, 5, 6", "10, 11, 3"})
    void aStratumThatCannotBeIsRefused(int population, int sampled, int successes) {
        assertThatThrownBy(() -> new Stratum(population, sampled, successes)).hasMessageContaining("No stratum has");
    }

    @Test
    void aStratumOfTwoRepresentsItself() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(new Stratum(100, 2, 1), new Stratum(100, 10, 5)));

        assertThat(estimate.proportion()).isEqualTo(0.5);
        assertThat(estimate.effectiveSize()).isCloseTo(3.70370, within(0.00001));
    }

    @Test
    void theLastStratumIsMergedWithTheOneBeforeWhereItShowsNothing() {
        StratifiedEstimate last =
                StratifiedEstimate.of(List.of(new Stratum(100, 9, 4), new Stratum(150, 5, 2), new Stratum(50, 1, 1)));
        StratifiedEstimate merged = StratifiedEstimate.of(List.of(new Stratum(100, 9, 4), new Stratum(200, 6, 3)));

        assertThat(last).isEqualTo(merged);
    }

    @Test
    void aLastStratumWithoutASampleStillCountsForItsPopulation() {
        StratifiedEstimate estimate =
                StratifiedEstimate.of(List.of(new Stratum(100, 9, 4), new Stratum(150, 6, 3), new Stratum(40, 0, 0)));

        assertThat(estimate).isEqualTo(StratifiedEstimate.of(List.of(new Stratum(100, 9, 4), new Stratum(190, 6, 3))));
    }

    @Test
    void oneCaseInAllIsAnEstimateOfItsOwn() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(new Stratum(3, 1, 1), new Stratum(2, 0, 0)));

        assertThat(estimate.proportion()).isEqualTo(1);
        assertThat(estimate.interval()).isEqualTo(Wilson.interval(1, 1));
    }

    @Test
    void nothingSampledGivesNoEstimate() {
        assertThatThrownBy(() -> StratifiedEstimate.of(List.of(new Stratum(5, 0, 0))))
                .hasMessage("Nothing was sampled in (1) strata");
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}")
    @CsvSource({
        "0.1, 0.3, 0.3, 0.5, true",
        "0.3, 0.5, 0.1, 0.3, true",
        "0.1, 0.5, 0.2, 0.3, true",
        "0.1, 0.2, 0.3, 0.5, false",
        "0.3, 0.5, 0.1, 0.2, false"
    })
    void intervalsOverlapWhereTheyHaveAValueInCommon(
            double low, double high, double otherLow, double otherHigh, boolean overlap) {
        assertThat(new Interval(low, high).overlaps(new Interval(otherLow, otherHigh)))
                .isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 1", "1, 4, 0.25"})
    void aProportionIsAPartOfAWhole(int part, int whole, double value) {
        assertThat(new Proportion(part, whole).value()).isEqualTo(value);
        assertThat(new Proportion(part, whole).interval()).isEqualTo(Wilson.interval(part, whole));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void anIntervalOfMoreThanAllOrLessThanNothingIsRefused(int successes, int n) {
        assertThatThrownBy(() -> Wilson.interval(successes, n)).hasMessageContaining("(" + successes + ")");
    }
}

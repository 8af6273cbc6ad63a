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
}

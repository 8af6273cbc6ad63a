package org.plumbline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final int GRADES = 4;

    /** Fifty audits rated twice, from Inadequate to Outstanding. */
    private static final int[][] FIFTY = {{6, 2, 0, 0}, {2, 12, 3, 0}, {0, 4, 15, 2}, {0, 0, 2, 2}};

    @Test
    void theWorkedExampleComesOut() {
        PairedRatings ratings = PairedRatings.of(GRADES, cells(FIFTY));

        assertThat(ratings.pairs()).isEqualTo(50);
        assertThat(ratings.within(0)).isEqualTo(35);
        assertThat(ratings.within(1)).isEqualTo(50);
        assertThat(ratings.count(2, 1)).isEqualTo(4);
        assertThat(ratings.meanDifference()).isEqualTo(Fraction.of(-1, 50));
        assertThat(ratings.kappa(AgreementWeights.IDENTITY))
                .map(AgreementTests::six)
                .contains("0.557261");
        assertThat(ratings.kappa(AgreementWeights.LINEAR))
                .map(AgreementTests::six)
                .contains("0.672489");
        assertThat(ratings.kappa(AgreementWeights.QUADRATIC))
                .map(AgreementTests::six)
                .contains("0.792244");
        assertThat(six(ratings.gwet(AgreementWeights.IDENTITY))).isEqualTo("0.612503");
        assertThat(six(ratings.gwet(AgreementWeights.QUADRATIC))).isEqualTo("0.904129");
    }

    @Test
    void theSameGradeEverywhereHasNoKappaAndFullAgreementByGwet() {
        PairedRatings ratings = PairedRatings.of(GRADES, 10, 10, 10);

        assertThat(ratings.kappa(AgreementWeights.IDENTITY)).isEmpty();
        assertThat(ratings.kappa(AgreementWeights.QUADRATIC)).isEmpty();
        assertThat(ratings.gwet(AgreementWeights.QUADRATIC)).isEqualTo(Fraction.of(1, 1));
    }

    @Test
    void ratersWhoNeverAgreeAreWorseThanChance() {
        int[] opposite = {PairedRatings.cell(GRADES, 0, 3), PairedRatings.cell(GRADES, 3, 0)};
        PairedRatings ratings = PairedRatings.of(GRADES, opposite);

        assertThat(ratings.within(2)).isZero();
        assertThat(ratings.meanDifference()).isEqualTo(Fraction.ZERO);
        assertThat(ratings.kappa(AgreementWeights.QUADRATIC)).contains(Fraction.of(-1, 1));
    }

    @Test
    void theGeneratorGivesItsPublishedNumbers() throws Exception {
        SplitMix64 generator = new SplitMix64(1234567);
        assertThat(Long.toUnsignedString(generator.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(generator.next())).isEqualTo("3203168211198807973");

        SplitMix64 indexes = new SplitMix64(seed());
        assertThat(IntStream.range(0, 10).map(i -> indexes.below(37)))
                .containsExactly(5, 21, 13, 11, 30, 28, 12, 3, 31, 10);
    }

    @Test
    void theIntervalsOfTheWorkedExampleComeOut() throws Exception {
        AgreementBootstrap bootstrap = AgreementBootstrap.of(GRADES, cells(FIFTY), seed(), 2000);

        assertThat(bootstrap.kappa()).hasValueSatisfying(kappa -> {
            assertThat(six(kappa.low())).isEqualTo("0.659284");
            assertThat(six(kappa.high())).isEqualTo("0.881179");
        });
        assertThat(six(bootstrap.ac2().low())).isEqualTo("0.858537");
        assertThat(six(bootstrap.ac2().high())).isEqualTo("0.947693");
        assertThat(bootstrap.undefined()).isZero();
    }

    @Test
    void kappaHasNoIntervalWhereMostResamplesHaveNone() throws Exception {
        int[] oneOfTwentyDiffers = new int[20];
        oneOfTwentyDiffers[7] = 1;
        AgreementBootstrap often = AgreementBootstrap.of(GRADES, oneOfTwentyDiffers, seed(), 2000);
        AgreementBootstrap never = AgreementBootstrap.of(GRADES, new int[20], seed(), 2000);

        assertThat(often.undefined()).isBetween(1, 1000);
        assertThat(often.kappa()).isPresent();
        assertThat(never.undefined()).isEqualTo(2000);
        assertThat(never.kappa()).isEmpty();
        assertThat(never.ac2().low()).isEqualTo(Fraction.of(1, 1));
    }

    @Test
    void kappaHasAnIntervalWhereHalfOfTheResamplesHaveIt() {
        int[] oneOfTwentyDiffers = new int[20];
        oneOfTwentyDiffers[7] = 1;
        AgreementBootstrap half = LongStream.range(0, 50)
                .mapToObj(seed -> AgreementBootstrap.of(GRADES, oneOfTwentyDiffers, seed, 2))
                .filter(each -> each.undefined() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(half.kappa()).isPresent();
    }

    private static int[] cells(int[][] table) {
        List<Integer> cells = new ArrayList<>();
        for (int first = 0; first < GRADES; first++) {
            for (int second = 0; second < GRADES; second++) {
                for (int pair = 0; pair < table[first][second]; pair++) {
                    cells.add(PairedRatings.cell(GRADES, first, second));
                }
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first eight bytes of the digest of the report's name. */
    private static long seed() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest("agreement-2025-07".getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    private static String six(Fraction number) {
        return number.rounded(6).toPlainString();
    }
}

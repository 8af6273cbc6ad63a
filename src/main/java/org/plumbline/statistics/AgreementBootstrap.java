package org.plumbline.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far quadratic kappa and AC2 would move if other pairs had been rated: 95 % percentile intervals over resamples of
 * the pairs, the same for the same seed. They are not corrected for bias.
 *
 * @param kappa empty where fewer than half of the resamples have a kappa
 * @param undefined resamples in which all ratings are the same, so that there is no kappa
 */
public record AgreementBootstrap(Optional<Bounds> kappa, int undefined, Bounds ac2) {

    private static final int OF_FORTY = 40;

    /** An interval of exact numbers. */
    public record Bounds(Fraction low, Fraction high) {

        /** From one fortieth of the values to the last fortieth. */
        private static Bounds of(List<Fraction> values) {
            Collections.sort(values);
            int size = values.size();
            return new Bounds(
                    values.get(Math.ceilDiv(size, OF_FORTY) - 1),
                    values.get(Math.ceilDiv((OF_FORTY - 1) * size, OF_FORTY) - 1));
        }
    }

    /**
     * Draws the resamples one after the other, each as large as the pairs.
     *
     * @param categories how many there are
     * @param cells the {@link PairedRatings#cell} of each pair, at least one, in an order that does not depend on chance
     */
    public static AgreementBootstrap of(int categories, int[] cells, long seed, int resamples) {
        SplitMix64 generator = new SplitMix64(seed);
        List<Fraction> kappas = new ArrayList<>();
        List<Fraction> ac2s = new ArrayList<>();
        int[] resample = new int[cells.length];
        for (int round = 0; round < resamples; round++) {
            for (int pair = 0; pair < cells.length; pair++) {
                resample[pair] = cells[generator.below(cells.length)];
            }
            PairedRatings ratings = PairedRatings.of(categories, resample);
            ratings.kappa(AgreementWeights.QUADRATIC).ifPresent(kappas::add);
            ac2s.add(ratings.gwet(AgreementWeights.QUADRATIC));
        }
        Optional<Bounds> kappa = 2 * kappas.size() < resamples ? Optional.empty() : Optional.of(Bounds.of(kappas));
        return new AgreementBootstrap(kappa, resamples - kappas.size(), Bounds.of(ac2s));
    }
}

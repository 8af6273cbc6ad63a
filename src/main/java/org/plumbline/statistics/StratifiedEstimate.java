package org.plumbline.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The proportion in a population estimated from a stratified sample.
 *
 * @param proportion 0 to 1, weighted by the strata's populations
 * @param effectiveSize size of the simple sample that would be as precise
 * @param interval 95 % Wilson interval on the effective size
 */
public record StratifiedEstimate(double proportion, double effectiveSize, Interval interval) {

    /**
     * Estimates from strata in their order. Strata with fewer than two sampled are merged with the next one (the last
     * one with the one before), because they show nothing of their spread. With exactly proportional allocation the simple
     * proportion is used; where no stratum has any spread, the size is that of the sample.
     *
     * @throws IllegalArgumentException when nothing was sampled
     */
    public static StratifiedEstimate of(List<Stratum> strata) {
        Stratum whole = strata.stream().reduce(new Stratum(0, 0, 0), Stratum::with);
        if (whole.sampled() == 0) {
            throw new IllegalArgumentException("Nothing was sampled in (" + strata.size() + ") strata");
        }
        List<Stratum> merged = merge(strata);
        double proportion = 0;
        double variance = 0;
        for (Stratum stratum : merged) {
            double weight = (double) stratum.population() / whole.population();
            double p = stratum.proportion();
            proportion += weight * p;
            variance += stratum.sampled() < 2
                    ? 0
                    : weight
                            * weight
                            * (1 - (double) stratum.sampled() / stratum.population())
                            * p
                            * (1 - p)
                            / (stratum.sampled() - 1);
        }
        if (proportional(strata, whole)) {
            return estimate(whole.proportion(), whole.sampled());
        }
        if (variance == 0) {
            return estimate(proportion, whole.sampled());
        }
        return estimate(proportion, proportion * (1 - proportion) / variance);
    }

    private static StratifiedEstimate estimate(double proportion, double size) {
        return new StratifiedEstimate(proportion, size, Wilson.interval(proportion, size, Wilson.Z95));
    }

    private static boolean proportional(List<Stratum> strata, Stratum whole) {
        return strata.stream()
                .allMatch(s -> (long) s.sampled() * whole.population() == (long) s.population() * whole.sampled());
    }

    private static List<Stratum> merge(List<Stratum> strata) {
        List<Stratum> merged = new ArrayList<>();
        Stratum open = new Stratum(0, 0, 0);
        for (Stratum stratum : strata) {
            open = open.with(stratum);
            if (open.sampled() >= 2) {
                merged.add(open);
                open = new Stratum(0, 0, 0);
            }
        }
        if (open.population() > 0) {
            merged.add(merged.isEmpty() ? open : merged.removeLast().with(open));
        }
        return merged;
    }
}

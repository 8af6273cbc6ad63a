package org.plumbline.statistics;

import java.util.List;

/**
 * Proportions of groups drawn towards that of all of them, the more so the smaller a group is and the less the groups
 * differ beyond chance: the empirical-Bayes estimate by moments.
 *
 * <p>Source: Martuzzi and Elliott, Statistics in Medicine 1996; 15: 1867–1873; the same as {@code EBest} with
 * {@code family = "binomial"} in the R package spdep.
 */
public final class ShrunkProportions {

    private ShrunkProportions() {}

    /** The estimates in the order of the groups, of which there is at least one. */
    public static List<Fraction> of(List<Proportion> groups) {
        long whole = groups.stream().mapToLong(Proportion::whole).sum();
        Fraction all = Fraction.of(groups.stream().mapToLong(Proportion::part).sum(), whole);
        Fraction chance = all.times(Fraction.of(1, 1).minus(all));
        Fraction spread = groups.stream()
                .map(group -> squared(group.exact().minus(all)).times(Fraction.of(group.whole(), whole)))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction between = spread.minus(chance.times(Fraction.of(groups.size(), whole)));
        return groups.stream()
                .map(group -> all.plus(weight(group, between, chance.minus(spread))
                        .times(group.exact().minus(all))))
                .toList();
    }

    private static Fraction squared(Fraction number) {
        return number.times(number);
    }

    private static Fraction weight(Proportion group, Fraction between, Fraction within) {
        if (between.signum() <= 0) {
            return Fraction.ZERO;
        }
        Fraction own = between.times(Fraction.of(group.whole(), 1));
        return own.dividedBy(own.plus(within));
    }
}

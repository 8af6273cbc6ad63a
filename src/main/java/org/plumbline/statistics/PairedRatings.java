package org.plumbline.statistics;

import java.util.Optional;

/**
 * How often a first and a second rater chose which of some ordered categories for the same thing: a square table of
 * counts, the first rater in its rows. The coefficients are exact.
 *
 * <p>Sources: Cohen, Educational and Psychological Measurement 1960; 20: 37–46, and Psychological Bulletin 1968; 70:
 * 213–220 (kappa); Gwet, British Journal of Mathematical and Statistical Psychology 2008; 61: 29–48 (AC1, AC2).
 */
public final class PairedRatings {

    private final int categories;
    private final int[] counts;
    private final int pairs;

    private PairedRatings(int categories, int[] counts, int pairs) {
        this.categories = categories;
        this.counts = counts;
        this.pairs = pairs;
    }

    /**
     * The table of some pairs.
     *
     * @param categories how many there are, whether or not they were used
     * @param cells the {@link #cell} of each pair
     */
    public static PairedRatings of(int categories, int... cells) {
        int[] counts = new int[categories * categories];
        for (int cell : cells) {
            counts[cell]++;
        }
        return new PairedRatings(categories, counts, cells.length);
    }

    /** Where a pair of categories, counted from 0, lies in the table. */
    public static int cell(int categories, int first, int second) {
        return first * categories + second;
    }

    /** How many pairs there are. */
    public int pairs() {
        return pairs;
    }

    /** How many pairs have this combination. */
    public int count(int first, int second) {
        return counts[cell(categories, first, second)];
    }

    /** How many pairs lie at most so many categories apart. */
    public int within(int apart) {
        int sum = 0;
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                sum += Math.abs(first - second) <= apart ? count(first, second) : 0;
            }
        }
        return sum;
    }

    /** The mean of second less first, in categories; at least one pair is needed. */
    public Fraction meanDifference() {
        long sum = 0;
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                sum += (long) (second - first) * count(first, second);
            }
        }
        return Fraction.of(sum, pairs);
    }

    /**
     * Weighted kappa; at least one pair is needed.
     *
     * @return empty where all ratings are the same, for then there is no chance to measure against
     */
    public Optional<Fraction> kappa(AgreementWeights weights) {
        long chance = 0;
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                chance += weights.of(first, second, categories) * row(first) * column(second);
            }
        }
        long most = weights.full(categories) * pairs * pairs;
        return chance == most
                ? Optional.empty()
                : Optional.of(Fraction.of(agreement(weights) * pairs - chance, most - chance));
    }

    /** Gwet's AC1 by {@link AgreementWeights#IDENTITY}, AC2 by others; at least one pair is needed. */
    public Fraction gwet(AgreementWeights weights) {
        long sum = 0;
        long spread = 0;
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                sum += weights.of(first, second, categories);
            }
            long used = row(first) + column(first);
            spread += used * (2L * pairs - used);
        }
        long choices = 4L * categories * (categories - 1) * pairs;
        long chance = sum * spread;
        return Fraction.of(choices * agreement(weights) - chance, choices * pairs * weights.full(categories) - chance);
    }

    private long agreement(AgreementWeights weights) {
        long sum = 0;
        for (int first = 0; first < categories; first++) {
            for (int second = 0; second < categories; second++) {
                sum += weights.of(first, second, categories) * count(first, second);
            }
        }
        return sum;
    }

    private long row(int first) {
        long sum = 0;
        for (int second = 0; second < categories; second++) {
            sum += count(first, second);
        }
        return sum;
    }

    private long column(int second) {
        long sum = 0;
        for (int first = 0; first < categories; first++) {
            sum += count(first, second);
        }
        return sum;
    }
}

package org.plumbline.statistics;

import java.math.BigDecimal;

/** The Wilson score interval of a proportion (Wilson 1927). */
public final class Wilson {

    /** Standard normal deviate of 95 % confidence. */
    public static final double Z95 = 1.959964;

    private Wilson() {}

    /**
     * The 95 % interval of {@code successes} out of {@code n}.
     *
     * @throws IllegalArgumentException when {@code n} is not positive or the successes are not within 0 to n
     */
    public static Interval interval(long successes, long n) {
        if (n <= 0 || successes < 0 || successes > n) {
            throw new IllegalArgumentException("No proportion of (" + successes + ") out of (" + n + ")");
        }
        return interval((double) successes / n, (double) n, Z95);
    }

    /**
     * The interval of a proportion that rests on an effective sample size, which need not be whole.
     *
     * @param z standard normal deviate of the confidence wanted
     */
    public static Interval interval(double proportion, double n, double z) {
        double spread = z * z / n;
        double centre = (proportion + spread / 2) / (1 + spread);
        double half = z * Math.sqrt(proportion * (1 - proportion) / n + spread / (4 * n)) / (1 + spread);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * The 95 % interval in decimals, 0 and 1 at the ends.
     *
     * @param whole at least 1
     */
    static ExactInterval exactInterval(int part, int whole) {
        BigDecimal z = BigDecimal.valueOf(Z95);
        BigDecimal square = z.multiply(z);
        BigDecimal n = BigDecimal.valueOf(whole);
        BigDecimal x = BigDecimal.valueOf(part);
        BigDecimal below = n.add(square);
        BigDecimal centre =
                x.add(square.divide(BigDecimal.TWO, ExactInterval.WORKING)).divide(below, ExactInterval.WORKING);
        BigDecimal half = x.multiply(n.subtract(x))
                .divide(n, ExactInterval.WORKING)
                .add(square.divide(BigDecimal.valueOf(4), ExactInterval.WORKING))
                .sqrt(ExactInterval.WORKING)
                .multiply(z)
                .divide(below, ExactInterval.WORKING);
        return new ExactInterval(
                part == 0 ? BigDecimal.ZERO : centre.subtract(half), part == whole ? BigDecimal.ONE : centre.add(half));
    }
}

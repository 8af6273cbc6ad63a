package org.plumbline.statistics;

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
}

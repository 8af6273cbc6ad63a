package org.plumbline.statistics;

/**
 * How many cases to audit so that a quarter's percentage is known within a margin.
 *
 * @param quarter cases per quarter
 * @param monthly a third of it, rounded up
 */
public record SampleSize(int quarter, int monthly) {

    private static final double WORST_PROPORTION = 0.5;
    /** How many months a quarter has. */
    public static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * The size for a population, with the correction for a finite one.
     *
     * @param population cases in the frame, 0 gives a sample of 0
     * @param margin half-width wanted, such as 0.10
     * @param z standard normal deviate of the confidence wanted
     */
    public static SampleSize of(int population, double margin, double z) {
        if (population < 0 || margin <= 0 || margin >= 1) {
            throw new IllegalArgumentException(
                    "No sample size for a population of (" + population + ") and a margin of (" + margin + ")");
        }
        if (population == 0) {
            return new SampleSize(0, 0);
        }
        double infinite = z * z * WORST_PROPORTION * (1 - WORST_PROPORTION) / (margin * margin);
        int quarter = (int) Math.ceil(infinite / (1 + (infinite - 1) / population));
        return new SampleSize(quarter, Math.ceilDiv(quarter, MONTHS_OF_A_QUARTER));
    }

    /** The margin that a quarter's sample of {@code n} out of {@code population} reaches, 0 for a full count. */
    public static double achievedMargin(int n, int population, double z) {
        if (n <= 0 || n > population) {
            throw new IllegalArgumentException("No margin for (" + n + ") out of (" + population + ")");
        }
        if (n == population) {
            return 0;
        }
        double corrected = (double) n * (population - 1) / (population - n);
        return z * Math.sqrt(WORST_PROPORTION * (1 - WORST_PROPORTION) / corrected);
    }
}

package org.plumbline.statistics;

/**
 * A part of a whole.
 *
 * @param part 0 to {@code whole}
 * @param whole at least 1
 */
public record Proportion(int part, int whole) {

    public Proportion {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("No proportion of (" + part + ") out of (" + whole + ")");
        }
    }

    /** 0 to 1. */
    public double value() {
        return (double) part / whole;
    }

    /** 0 to 1, exact. */
    public Fraction exact() {
        return Fraction.of(part, whole);
    }

    /** The 95 % Wilson interval, exact enough for any rounding. */
    public ExactInterval exactInterval() {
        return Wilson.exactInterval(part, whole);
    }

    /** The 95 % Wilson interval. */
    public Interval interval() {
        return Wilson.interval(part, whole);
    }
}

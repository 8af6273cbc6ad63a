package org.plumbline.statistics;

/**
 * An interval of proportions.
 *
 * @param low 0 to 1
 * @param high 0 to 1, no less than {@code low}
 */
public record Interval(double low, double high) {

    /** Whether the two have a value in common; then no report may say "improved". */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }
}

package org.plumbline.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An interval of proportions in decimals, for figures that are rounded once and must come out the same everywhere. The
 * ends are worked out to {@link #WORKING} digits and kept to fewer, so that an end that is a short decimal is exactly it.
 *
 * @param low 0 to 1
 * @param high 0 to 1, no less than {@code low}
 */
public record ExactInterval(BigDecimal low, BigDecimal high) {

    static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final int KEPT = 40;

    /** Cuts both ends to 0 and 1. */
    public ExactInterval {
        low = kept(low);
        high = kept(high);
    }

    private static BigDecimal kept(BigDecimal end) {
        return end.setScale(KEPT, RoundingMode.HALF_EVEN).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** Whether the two have no value in common. */
    public boolean apartFrom(ExactInterval other) {
        return low.compareTo(other.high) > 0 || high.compareTo(other.low) < 0;
    }

    /** The same for drawing. */
    public Interval interval() {
        return new Interval(low.doubleValue(), high.doubleValue());
    }
}

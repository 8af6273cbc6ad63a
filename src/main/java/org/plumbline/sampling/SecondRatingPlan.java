package org.plumbline.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Which cases of a sample are rated twice, decided before the draw.
 *
 * @param seed the text that cases are ranked with, other than that of the draw
 * @param share of the sample, 0 to 1
 * @param minimum cases at least, as far as the sample has them
 */
public record SecondRatingPlan(String seed, BigDecimal share, int minimum) {

    /** What a share looks like where it is written: from 0 to 1, with at most four decimals. */
    public static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,4})?|1(\\.0{1,4})?");

    /** The same with a share from a setting, which has lost its last noughts; shares are written with two decimals. */
    public static SecondRatingPlan ofSettings(String seed, BigDecimal share, int minimum) {
        return new SecondRatingPlan(
                seed, share.setScale(Math.max(2, share.scale()), RoundingMode.UNNECESSARY), minimum);
    }

    int size(int sample) {
        int wanted = share.multiply(BigDecimal.valueOf(sample))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.min(sample, Math.max(minimum, wanted));
    }
}

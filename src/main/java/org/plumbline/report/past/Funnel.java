package org.plumbline.report.past;

import java.util.List;
import org.plumbline.statistics.BinomialLimits;
import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.Proportion;

/** The limits within which chance moves the percentage of a team around that of all. */
public record Funnel(Fraction low95, Fraction high95, Fraction low998, Fraction high998) {

    private static final List<Fraction> PROBABILITIES =
            List.of(Fraction.of(1, 1000), Fraction.of(25, 1000), Fraction.of(975, 1000), Fraction.of(999, 1000));

    /** Where a team lies; on a limit is within it. */
    public enum Position {
        ABOVE_998,
        ABOVE_95,
        BELOW_998,
        BELOW_95,
        WITHIN
    }

    /**
     * The limits for a team.
     *
     * @param all neither none nor all of them good or better
     * @param n audits of the team, at least 1
     */
    public static Funnel of(Proportion all, int n) {
        List<Fraction> limits = BinomialLimits.of(all, n, PROBABILITIES);
        return new Funnel(limits.get(1), limits.get(2), limits.get(0), limits.get(3));
    }

    /** Whether there are limits around the centre. */
    public static boolean exists(Proportion all) {
        return all.part() > 0 && all.part() < all.whole();
    }

    public Position position(Proportion team) {
        Fraction share = team.exact();
        if (share.compareTo(high95) > 0) {
            return share.compareTo(high998) > 0 ? Position.ABOVE_998 : Position.ABOVE_95;
        }
        if (share.compareTo(low95) < 0) {
            return share.compareTo(low998) < 0 ? Position.BELOW_998 : Position.BELOW_95;
        }
        return Position.WITHIN;
    }

    /** In the order of the measures. */
    List<Fraction> limits() {
        return List.of(low95, high95, low998, high998);
    }
}

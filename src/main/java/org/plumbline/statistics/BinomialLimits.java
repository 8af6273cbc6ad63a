package org.plumbline.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Exact binomial limits of a proportion with interpolation between the whole numbers.
 *
 * <p>Source: Spiegelhalter, Statistics in Medicine 2005; 24: 1185–1202, appendix A.1.1.
 */
public final class BinomialLimits {

    private BinomialLimits() {}

    /**
     * The limits of a proportion on so many, around a centre. With F the cumulative distribution and r the smallest whole
     * number with F(r) ≥ p, the limit is r less (F(r) − p) / (F(r) − F(r−1)), divided by n and cut to 0 and 1.
     *
     * @param centre neither none nor all of its whole
     * @param n at least 1
     * @param probabilities each above 0 and below 1, in ascending order
     */
    public static List<Fraction> of(Proportion centre, int n, List<Fraction> probabilities) {
        BigInteger good = BigInteger.valueOf(centre.part());
        BigInteger other = BigInteger.valueOf(centre.whole() - (long) centre.part());
        BigInteger total = BigInteger.valueOf(centre.whole()).pow(n);
        BigInteger term = other.pow(n);
        BigInteger cumulative = term;
        List<Fraction> limits = new ArrayList<>();
        for (int r = 0; limits.size() < probabilities.size(); r++) {
            while (limits.size() < probabilities.size()) {
                Fraction p = probabilities.get(limits.size());
                BigInteger beyond = cumulative
                        .multiply(p.denominator())
                        .subtract(p.numerator().multiply(total));
                if (beyond.signum() < 0) {
                    break;
                }
                Fraction share = new Fraction(beyond, p.denominator().multiply(term));
                limits.add(cut(Fraction.of(r, 1).minus(share).times(Fraction.of(1, n))));
            }
            // Each term follows from the one before without a remainder.
            term = term.multiply(good)
                    .multiply(BigInteger.valueOf(n - (long) r))
                    .divide(other.multiply(BigInteger.valueOf(r + 1L)));
            cumulative = cumulative.add(term);
        }
        return limits;
    }

    private static Fraction cut(Fraction limit) {
        if (limit.signum() < 0) {
            return Fraction.ZERO;
        }
        return limit.compareTo(Fraction.of(1, 1)) > 0 ? Fraction.of(1, 1) : limit;
    }
}

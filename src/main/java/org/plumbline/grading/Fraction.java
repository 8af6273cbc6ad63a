package org.plumbline.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact score in lowest terms; compared unrounded, shown half-up to two decimals. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Reduces to lowest terms; the denominator must be positive. */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A fraction needs a positive denominator (" + denominator + ")");
        }
        BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A fraction of whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Half-up to two decimals, as people read it. */
    public BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return rounded().toPlainString();
    }
}

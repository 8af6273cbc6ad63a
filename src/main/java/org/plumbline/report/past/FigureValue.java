package org.plumbline.report.past;

import java.math.BigDecimal;
import org.plumbline.statistics.Fraction;

/** A number or word of a file of figures, before it is rounded. */
public sealed interface FigureValue {

    /** Whole audits, points or actions. */
    record Count(int number) implements FigureValue {

        @Override
        public String text(Rounding rounding) {
            return Integer.toString(number);
        }
    }

    /**
     * A percentage.
     *
     * @param exact 0 to 100, or so near to it that no rounding can differ
     */
    record Percentage(Fraction exact) implements FigureValue {

        static final Fraction HUNDRED = Fraction.of(100, 1);

        /** Of a proportion between 0 and 1. */
        public static Percentage of(Fraction share) {
            return new Percentage(share.times(HUNDRED));
        }

        @Override
        public String text(Rounding rounding) {
            BigDecimal rounded = exact.rounded(rounding.decimals());
            return rounded.signum() == 0 && exact.signum() > 0 ? "k" : rounded.toPlainString();
        }
    }

    /**
     * A line that percentages are compared with: a centre or a limit. Nobody is behind it, so that one near nothing is 0.
     *
     * @param exact 0 to 1, or so near to it that no rounding can differ
     */
    record Line(Fraction exact) implements FigureValue {

        @Override
        public String text(Rounding rounding) {
            return exact.times(Percentage.HUNDRED).rounded(rounding.decimals()).toPlainString();
        }
    }

    /** Something that is said in a word. */
    record Word(String word) implements FigureValue {

        @Override
        public String text(Rounding rounding) {
            return word;
        }
    }

    /** What there is instead of a number. */
    enum Sign implements FigureValue {
        /** There is no such number. */
        NOT_APPLICABLE("z"),
        /** Withheld so that no child can be recognised. */
        WITHHELD("c"),
        /** Not made for these readers. */
        NOT_AVAILABLE(":");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }

        @Override
        public String text(Rounding rounding) {
            return sign;
        }
    }

    /** How far a number is rounded. */
    enum Rounding {
        TENTHS(1),
        WHOLE(0);

        private final int decimals;

        Rounding(int decimals) {
            this.decimals = decimals;
        }

        int decimals() {
            return decimals;
        }
    }

    /** As it is written in the file. */
    String text(Rounding rounding);
}

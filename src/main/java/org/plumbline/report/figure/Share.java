package org.plumbline.report.figure;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.Interval;
import org.plumbline.statistics.Proportion;

/**
 * A percentage with the number it rests on and, where that is a sample, its 95 % Wilson interval; there is no other kind of
 * percentage in a report. Where everything was counted nothing is estimated, and there is no interval. Where nothing was
 * counted it is "not applicable".
 *
 * @param proportion absent where a symbol is printed instead
 * @param n what it rests on
 * @param symbol absent where the percentage is shown
 * @param complete whether everything was counted that it is about
 */
public record Share(
        @Nullable Proportion proportion, Count n, @Nullable Symbol symbol, boolean complete) {

    public Share {
        if ((proportion == null) == (symbol == null)) {
            throw new IllegalArgumentException("Either a percentage or a symbol (" + proportion + ", " + symbol + ")");
        }
    }

    /** {@code part} out of {@code whole} of a sample. */
    public static Share of(int part, int whole) {
        return whole == 0
                ? new Share(null, Count.of(0), Symbol.NOT_APPLICABLE, false)
                : new Share(new Proportion(part, whole), Count.of(whole), null, false);
    }

    /** The same share of everything that there is. */
    public Share counted() {
        return new Share(proportion, n, symbol, true);
    }

    /** The same share with the percentage withheld. */
    Share withheld(Count shownN) {
        return new Share(null, shownN, Symbol.CONFIDENTIAL, complete);
    }

    /** Whether the percentage may be read. */
    public boolean shown() {
        return proportion != null;
    }

    /** The percentage; only of a share that is shown. */
    public Proportion known() {
        return Objects.requireNonNull(proportion, "This percentage is withheld");
    }

    /** The percentage to one decimal, or the symbol. */
    public String text() {
        if (proportion == null) {
            return Objects.requireNonNull(symbol).sign();
        }
        String rounded = percent(proportion.value());
        return proportion.part() > 0 && rounded.equals("0.0%") ? Symbol.ROUNDS_TO_ZERO.sign() : rounded;
    }

    /** The interval; absent where the percentage is not shown, or where everything was counted. */
    public @Nullable Interval interval() {
        return proportion == null || complete ? null : proportion.interval();
    }

    /** The interval in words, such as {@code 42.3% to 75.4%}, or a symbol where there is none. */
    public String intervalText() {
        if (proportion == null) {
            return Objects.requireNonNull(symbol).sign();
        }
        Interval interval = interval();
        return interval == null
                ? Symbol.NOT_APPLICABLE.sign()
                : percent(interval.low()) + " to " + percent(interval.high());
    }

    /** Percentage, interval where there is one, and n in one phrase. */
    public String sentence() {
        return shown()
                ? "%s (%d of %d%s)"
                        .formatted(
                                text(),
                                known().part(),
                                known().whole(),
                                complete ? "" : "; 95% interval " + intervalText())
                : "%s (%s)".formatted(text(), Objects.requireNonNull(symbol).meaning());
    }

    /** A proportion as a percentage to one decimal. */
    public static String percent(double proportion) {
        return String.format(Locale.UK, "%.1f%%", proportion * 100);
    }
}

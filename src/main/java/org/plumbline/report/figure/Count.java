package org.plumbline.report.figure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of audits or cases, or the symbol printed instead. Of a withheld number nothing is kept.
 *
 * @param value absent where a symbol is printed instead
 * @param symbol absent where the number is shown
 */
public record Count(@Nullable Integer value, @Nullable Symbol symbol) {

    static final Count WITHHELD = new Count(null, Symbol.CONFIDENTIAL);

    public Count {
        if ((value == null) == (symbol == null)) {
            throw new IllegalArgumentException("Either a number or a symbol (" + value + ", " + symbol + ")");
        }
    }

    /** A number that is shown. */
    public static Count of(int value) {
        return new Count(value, null);
    }

    /** Whether the number may be read. */
    public boolean shown() {
        return value != null;
    }

    /** The number; only of a count that is shown. */
    public int known() {
        return Objects.requireNonNull(value, "This number is withheld");
    }

    /** The number or the symbol, as printed. */
    public String text() {
        return symbol == null ? String.valueOf(value) : symbol.sign();
    }
}

package org.plumbline.sampling;

import java.time.YearMonth;
import java.util.Locale;

/**
 * What a draw is ranked by, fixed before its frame is known: {@code 2025-07|NORTHSHIRE|random|v1}.
 *
 * @param council name of the council in capitals
 * @param purpose such as {@code random} or {@code double}
 */
public record Seed(YearMonth month, String council, String purpose, int number) {

    public Seed {
        council = council.strip().toUpperCase(Locale.ROOT);
    }

    /** The text that is hashed with the case. */
    public String text() {
        return "%s|%s|%s|v%d".formatted(month, council, purpose, number);
    }
}

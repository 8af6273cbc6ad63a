package org.plumbline.sampling;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a draw is ranked by, fixed before its frame is known: {@code 2025-07|NORTHSHIRE|random|v1}.
 *
 * @param council name of the council in capitals
 * @param purpose such as {@code random} or {@code double}
 */
public record Seed(YearMonth month, String council, String purpose, int number) {

    /** The most characters of a text that cases are ranked by; each case is hashed with all of it. */
    public static final int LONGEST = 200;

    private static final int PARTS = 4;
    private static final String DOUBLE = "double";

    public Seed {
        council = council.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether a text is short enough to rank cases by it. */
    public static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }

    /** The text that is hashed with the case. */
    public String text() {
        return "%s|%s|%s|v%d".formatted(month, council, purpose, number);
    }

    /** The four parts of a text that is written like this one; empty for any other text. */
    public static List<String> parts(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        return parts.size() == PARTS ? parts : List.of();
    }

    /** The seed of the second ratings that goes with the seed of a draw, where it has a purpose to replace. */
    public static Optional<String> ofSecondRatings(String text) {
        List<String> parts = parts(text);
        return !parts.isEmpty() && !parts.get(2).equals(DOUBLE)
                ? Optional.of(String.join("|", parts.get(0), parts.get(1), DOUBLE, parts.get(3)))
                : Optional.empty();
    }
}

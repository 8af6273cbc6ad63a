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

    private static final int PARTS = 4;
    private static final String DOUBLE = "double";

    public Seed {
        council = council.strip().toUpperCase(Locale.ROOT);
    }

    /** The text that is hashed with the case. */
    public String text() {
        return "%s|%s|%s|v%d".formatted(month, council, purpose, number);
    }

    /** The parts of a seed as it is written; four in one that says more than others. */
    public static List<String> parts(String text) {
        return List.of(text.split("\\|", -1));
    }

    /** The seed of the second ratings that goes with the seed of a draw, where it has a purpose to replace. */
    public static Optional<String> ofSecondRatings(String text) {
        List<String> parts = parts(text);
        return parts.size() == PARTS && !parts.get(2).equals(DOUBLE)
                ? Optional.of(String.join("|", parts.get(0), parts.get(1), DOUBLE, parts.get(3)))
                : Optional.empty();
    }
}

package org.plumbline.improvement.cell;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.intake.cell.ProductTable;

/**
 * The heading of a column, and what it holds.
 *
 * @param written as written, on one line
 * @param kind what the column holds
 * @param dated whether it holds what was so on a day that its heading names
 */
public record Heading(String written, Kind kind, boolean dated) {

    private static final Pattern PLURAL = Pattern.compile("\\(s\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s()\\[\\]{}:\\u2010-\\u2015\\u2212-]+|[\\s()\\[\\]{}:\\u2010-\\u2015\\u2212-]+$");
    private static final Pattern BEFORE_DATE = Pattern.compile(" (?:as at|as of|at|to|from|in|by|on|for)$");

    /** The kinds by their headings, as councils write them. */
    private static final Map<String, Kind> KINDS = ProductTable.rows(Heading.class, "headings.csv").stream()
            .flatMap(row -> Stream.of("", "s")
                    .map(plural -> Map.entry(
                            compared(PLURAL.matcher(row.get("heading")).replaceAll(plural)),
                            Kind.valueOf(row.get("kind")))))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Reads the text of a cell as a heading. */
    public static Heading of(String text) {
        String written = text.replace('\n', ' ');
        Kind kind = KINDS.get(compared(written));
        return kind == null ? dated(written) : new Heading(written, kind, false);
    }

    /** A heading with a date behind it: progress and actions up to then, or a rating. */
    private static Heading dated(String written) {
        for (int start = 0; start < written.length(); start++) {
            if (beginsWord(written, start)
                    && Deadline.of(AROUND.matcher(written.substring(start)).replaceAll(""))
                            .isDated()) {
                String rest = BEFORE_DATE
                        .matcher(compared(written.substring(0, start)))
                        .replaceFirst("");
                return switch (KINDS.getOrDefault(rest, Kind.UNKNOWN)) {
                    case PROGRESS, ACTION -> new Heading(written, Kind.PROGRESS, true);
                    case RATING -> new Heading(written, Kind.RATING, true);
                    default -> new Heading(written, Kind.UNKNOWN, false);
                };
            }
        }
        return new Heading(written, Kind.UNKNOWN, false);
    }

    private static boolean beginsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** How headings are compared: in small letters, without the plural in brackets, words only. */
    public static String compared(String heading) {
        String singular = PLURAL.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
        return NO_WORD.matcher(singular).replaceAll(" ").strip();
    }
}

package org.plumbline.intake.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How texts that people typed into cells are compared, in workbooks and in tables of systems: what is alike to a reader is
 * alike, and every way to leave a cell empty is empty.
 */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern END_OF_HEADING = Pattern.compile("[\\s?.:*]+$");
    /** What Excel writes into a file for a character that XML does not carry, such as {@code _x000D_} for a return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Set<String> NOTHING =
            Set.of("", "-", "n/a", "na", "null", "nan", "nat", "none", "(blank)", "(null)", "#n/a");

    private CellText() {}

    /** Without blanks at the ends, single blanks within, straight quotes and plain dashes. */
    public static String plain(String text) {
        String same = BLANKS.matcher(decoded(text)).replaceAll(" ").strip();
        return same.replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-');
    }

    private static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** {@link #plain} in lower case. */
    public static String folded(String text) {
        return plain(text).toLowerCase(Locale.UK);
    }

    /** A heading without its end: question mark, doubled bracket. */
    public static String heading(String text) {
        return END_OF_HEADING.matcher(folded(text)).replaceAll("").replace("))", ")");
    }

    /** Whether the text is how people leave a cell empty. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(folded(text));
    }

    /** Whether the text holds a blank that looks like a space and is none. */
    public static boolean hasNonBreakingSpace(String text) {
        return text.indexOf('\u00A0') >= 0 || text.indexOf('\u202F') >= 0;
    }
}

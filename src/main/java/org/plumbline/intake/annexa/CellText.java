package org.plumbline.intake.annexa;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts of a workbook are compared: what people type alike is alike. */
final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern END_OF_HEADING = Pattern.compile("[\\s?.:*]+$");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "n/a");

    private CellText() {}

    /** Without blanks at the ends, single blanks within, straight quotes and plain dashes. */
    static String plain(String text) {
        String same = BLANKS.matcher(text).replaceAll(" ").strip();
        return same.replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-');
    }

    /** {@link #plain} in lower case. */
    static String folded(String text) {
        return plain(text).toLowerCase(Locale.UK);
    }

    /** A heading without its end: question mark, doubled bracket. */
    static String heading(String text) {
        return END_OF_HEADING.matcher(folded(text)).replaceAll("").replace("))", ")");
    }

    /** Whether the text is how people leave a cell empty. */
    static boolean isNothing(String text) {
        return NOTHING.contains(folded(text));
    }

    /** Whether the text holds a blank that looks like a space and is none. */
    static boolean hasNonBreakingSpace(String text) {
        return text.indexOf('\u00A0') >= 0 || text.indexOf('\u202F') >= 0;
    }
}

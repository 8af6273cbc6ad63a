package org.plumbline.intake.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.SystemNumber;

/**
 * How texts that people typed into cells are compared, in workbooks and in tables of systems: what is alike to a reader is
 * alike, and every way to leave a cell empty is empty.
 */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    /** Marks that nobody sees, and control characters that are no blanks. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cntrl}&&[^\\s]]+");

    private static final Pattern END_OF_HEADING = Pattern.compile("[\\s?.:*]+$");
    /** What Excel writes into a file for a character that XML does not carry, such as {@code _x000D_} for a return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** What becomes of curly quotes and dashes that were read in the wrong character set. */
    private static final Pattern MISREAD_QUOTE = Pattern.compile("â€[™˜]");

    private static final Pattern MISREAD_DASH = Pattern.compile("â€[“”]");

    /** Longer texts are something, whatever they are. */
    private static final int LONGEST_NOTHING = 40;

    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            ".",
            "..",
            "n/a",
            "n/a.",
            "n.a.",
            "n.a",
            "n / a",
            "n-a",
            "na",
            "null",
            "nan",
            "nat",
            "none",
            "blank",
            "not applicable",
            "(blank)",
            "[blank]",
            "<blank>",
            "(null)",
            "[null]",
            "<null>",
            "<na>",
            "pd.na",
            "#n/a");

    private static final String NOTHING_BEGINS = NOTHING.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private CellText() {}

    /** Without blanks at the ends, single blanks within, straight quotes, plain dashes, letters and digits of usual width. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String seen = UNSEEN.matcher(readable(decoded(text))).replaceAll("");
        String dashed = DASHES.matcher(seen).replaceAll("-");
        String usual = Normalizer.normalize(dashed, Normalizer.Form.NFKC);
        return BLANKS.matcher(usual)
                .replaceAll(" ")
                .strip()
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }

    /** Without blanks at the ends, and without marks there that nobody sees; what is within stays as it is. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnseen(text.charAt(from))) {
            from++;
        }
        while (to > from && isUnseen(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isUnseen(char each) {
        return Character.isWhitespace(each)
                || each > '~' && (Character.isSpaceChar(each) || Character.getType(each) == Character.FORMAT);
    }

    /** Most cells hold nothing that would have to be made plain; for them no pattern is asked. */
    private static boolean isPlain(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each > '~' || each < ' ' || each == '_' || each == ' ' && before == ' ') {
                return false;
            }
            before = each;
        }
        return true;
    }

    /** As a spreadsheet shows it: what is written, with the characters that a file cannot carry. */
    public static String shown(String text) {
        return ESCAPED.matcher(text).find() ? decoded(text).strip() : text;
    }

    private static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static String readable(String text) {
        return MISREAD_DASH.matcher(MISREAD_QUOTE.matcher(text).replaceAll("'")).replaceAll("-");
    }

    /** {@link #plain} in lower case. */
    public static String folded(String text) {
        return plain(text).toLowerCase(Locale.UK);
    }

    /** A heading without its end: question mark, doubled bracket. */
    public static String heading(String text) {
        return END_OF_HEADING.matcher(folded(text)).replaceAll("").replace("))", ")");
    }

    /** A name or number by which a system knows a person, without what a spreadsheet added to it. */
    public static String name(String text) {
        return SystemNumber.withoutDecimals(plain(text));
    }

    /** The number of a child, the same however it was written; empty where there is none. */
    public static String number(String text) {
        return SystemNumber.read(plain(text));
    }

    /** Whether the text is how people leave a cell empty. */
    public static boolean isNothing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST_NOTHING
                        && mayBeginNothing(text.charAt(0))
                        && NOTHING.contains(folded(text));
    }

    /** Most cells begin with a digit or a letter with which no word for nothing begins, and need no closer look. */
    private static boolean mayBeginNothing(char first) {
        return !Character.isLetterOrDigit(first) || NOTHING_BEGINS.indexOf(Character.toLowerCase(first)) >= 0;
    }

    /** The text, or an empty one where it is how people leave a cell empty. */
    public static String orEmpty(String text) {
        return isNothing(text) ? "" : text;
    }

    /** Whether the text holds a blank that looks like a space and is none. */
    public static boolean hasNonBreakingSpace(String text) {
        return text.indexOf('\u00A0') >= 0 || text.indexOf('\u202F') >= 0;
    }
}

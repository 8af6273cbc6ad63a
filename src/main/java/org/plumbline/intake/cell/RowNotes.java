package org.plumbline.intake.cell;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The words of rows of a list that are no children: totals, sources, notes. They are data, {@code row-notes.csv}, which says
 * of each whether it tells such a row only at the beginning or wherever it stands.
 */
public final class RowNotes {

    private static final List<CSVRecord> WORDS = ProductTable.rows(RowNotes.class, "row-notes.csv");
    private static final List<String> BEGINNINGS =
            WORDS.stream().map(row -> row.get("begins")).toList();
    private static final Pattern BEGINNING = Pattern.compile(oneOf(BEGINNINGS.stream()) + ".*");
    private static final Pattern WITHIN = Pattern.compile("(?<![a-z0-9])"
            + oneOf(WORDS.stream().filter(row -> row.get("within").equals("Y")).map(row -> row.get("begins"))));
    /** Most rows begin with a number, and need no closer look. */
    private static final String FIRST_LETTERS =
            BEGINNINGS.stream().map(words -> words.substring(0, 1)).distinct().collect(Collectors.joining());
    /** The number of a child is one word with a digit in it, and no sentence. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[a-z0-9][a-z0-9/_.-]{0,29}");

    /** What a spreadsheet saves of a long number; its other digits are lost. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?e\\+\\d+");

    /** What people and spreadsheets write where a child has no number, or none that they know. */
    private static final Set<String> NOT_KNOWN = Set.of(
            "unknown",
            "tbc",
            "tba",
            "n/k",
            "nk",
            "pending",
            "none",
            "various",
            "multiple",
            "unborn",
            "anonymous",
            "true",
            "false");

    /** A number of a child, and a text that a message repeats, is no longer. */
    private static final int LONGEST = 60;

    private RowNotes() {}

    private static String oneOf(Stream<String> words) {
        return words.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")(?![a-z0-9])"));
    }

    /** Whether a text is that of such a row: “Total: 12”, “Team 3 subtotal”. */
    public static boolean isNote(String text) {
        String folded = CellText.folded(text);
        return !folded.isEmpty()
                && (FIRST_LETTERS.indexOf(folded.charAt(0)) >= 0
                                && BEGINNING.matcher(folded).matches()
                        || holdsNote(folded));
    }

    /** Whether one of several words tells such a row; one word with digits, such as {@code TOTAL1}, is a number. */
    private static boolean holdsNote(String folded) {
        return folded.indexOf(' ') > 0 && WITHIN.matcher(folded).find();
    }

    /** Whether a text can be the number of a child. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(CellText.folded(text)).matches();
    }

    /**
     * Whether a text where a number should be is none: several words without a digit or with that of a total or note, one for
     * a number not known, an error that a spreadsheet shows, or what it leaves of a long number ({@code 1.2E+17}).
     */
    public static boolean areNoNumber(String text) {
        if (isOfDigits(text)) {
            return false;
        }
        if (CellError.isWritten(text)) {
            return true;
        }
        String folded = CellText.folded(text);
        return holdsNote(folded)
                || SHORTENED.matcher(folded).matches()
                || folded.chars().noneMatch(Character::isDigit)
                        && (folded.indexOf(' ') > 0 || NOT_KNOWN.contains(folded));
    }

    /** As most numbers are, so that no pattern is asked for them. */
    private static boolean isOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is longer than any number of a child. */
    public static boolean isTooLong(String text) {
        return CellText.plain(text).length() > LONGEST;
    }

    /** The text as a message repeats it. */
    public static String shown(String text) {
        String plain = CellText.plain(text);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}

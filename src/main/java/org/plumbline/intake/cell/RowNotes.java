package org.plumbline.intake.cell;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How rows of a list begin that are no children: totals, sources, notes. The words are data, {@code row-notes.csv}. */
public final class RowNotes {

    private static final List<String> BEGINNINGS = ProductTable.rows(RowNotes.class, "row-notes.csv").stream()
            .map(row -> row.get("begins"))
            .toList();
    private static final Pattern BEGINNING = Pattern.compile(
            BEGINNINGS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")(?![a-z0-9]).*")));
    /** Most rows begin with a number, and need no closer look. */
    private static final String FIRST_LETTERS =
            BEGINNINGS.stream().map(words -> words.substring(0, 1)).distinct().collect(Collectors.joining());
    /** The number of a child is one word with a digit in it, and no sentence. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[a-z0-9][a-z0-9/_.-]{0,29}");

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

    /** Whether a text begins as such a row does. */
    public static boolean begin(String text) {
        String folded = CellText.folded(text);
        return !folded.isEmpty()
                && FIRST_LETTERS.indexOf(folded.charAt(0)) >= 0
                && BEGINNING.matcher(folded).matches();
    }

    /** Whether a text can be the number of a child. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(CellText.folded(text)).matches();
    }

    /**
     * Whether a text where a number should be is none: several words without a digit, one for a number not known, or an error
     * that a spreadsheet shows.
     */
    public static boolean areNoNumber(String text) {
        if (CellError.isWritten(text)) {
            return true;
        }
        String folded = CellText.folded(text);
        return folded.chars().noneMatch(Character::isDigit)
                && (folded.indexOf(' ') > 0 || NOT_KNOWN.contains(folded));
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

package org.plumbline.intake.events;

import org.plumbline.intake.cell.CellText;

/** What leaves a cell of a table empty. */
final class Blank {

    private static final int LONGEST = 12;

    private Blank() {}

    /** Whether the text says nothing: it is empty, or a word such as {@code NULL} that stands for that. */
    static boolean is(String text) {
        return text.isEmpty() || isLikely(text) && CellText.isNothing(text);
    }

    /** The text, or an empty one where it says nothing. */
    static String to(String text) {
        return is(text) ? "" : text;
    }

    /** No word for nothing is long or begins with a digit or another letter than n. Most cells need no closer look. */
    private static boolean isLikely(String text) {
        char first = text.charAt(0);
        boolean letter = Character.isLetterOrDigit(first);
        return text.length() <= LONGEST && (!letter || text.length() > 1 && (first == 'n' || first == 'N'));
    }
}

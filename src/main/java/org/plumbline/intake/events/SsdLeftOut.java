package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a table that record nothing because of a word in them, counted by that word. */
final class SsdLeftOut {

    private record Word(String column, long firstLine, int rows) {

        Word more() {
            return new Word(column, firstLine, rows + 1);
        }
    }

    private final Map<String, Word> unknown = new LinkedHashMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private long firstOther;

    /** The word is not known. */
    void unknown(String column, String word, long line) {
        unknown.merge(word, new Word(column, line, 1), (known, one) -> known.more());
    }

    /** The word is known, and the row is about something else. */
    void other(String word, long line) {
        firstOther = others.isEmpty() ? line : firstOther;
        others.merge(word, 1, Integer::sum);
    }

    /** Whether rows were left out that may have recorded something. */
    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    /** Says at the end of the file what was left out. */
    void report(Path file, FileProblems problems) {
        unknown.forEach((word, of) -> problems.warning(
                file,
                of.firstLine(),
                word.isEmpty()
                        ? "The %s is empty in %s. Nobody holds a case by that; fill it in, in the case system."
                                .formatted(of.column(), rows(of.rows()))
                        : "What the %s (%s) means is not known, in %s. Nobody holds a case by it until it is mapped, under Words that are not known."
                                .formatted(of.column(), word, rows(of.rows()))));
        if (!others.isEmpty()) {
            int rows = others.values().stream().mapToInt(Integer::intValue).sum();
            problems.warning(
                    file,
                    firstOther,
                    "People who hold no case stand in %s (%s). Nothing is taken from there; there is nothing to do."
                            .formatted(rows(rows), String.join(", ", others.keySet())));
        }
    }

    private static String rows(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}

package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.calendar.EnglishNumbers;

/** What many rows of a table share and is said once, with the number of rows. */
final class SsdDoubts {

    private record Rows(long first, long last, int number) {

        Rows and(long line) {
            return line == last ? this : new Rows(first, line, number + 1);
        }
    }

    private final Map<String, Rows> rows = new LinkedHashMap<>();

    /** Notes that something is so in a row. */
    void add(String sentence, long line) {
        rows.merge(sentence, new Rows(line, line, 1), (known, one) -> known.and(line));
    }

    /** Says it at the end of the file. */
    void report(Path file, FileProblems problems) {
        rows.forEach((sentence, of) -> problems.warning(
                file, of.first(), "In %s %s".formatted(EnglishNumbers.count(of.number(), "row"), sentence)));
    }
}

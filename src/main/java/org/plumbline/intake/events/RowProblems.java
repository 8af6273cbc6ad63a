package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What is wrong with the row of a file that is being checked, and whether it can still be used. */
final class RowProblems {

    private final Path file;
    private final FileProblems problems;
    private final Set<String> said = new HashSet<>();
    private long line;
    private boolean usable;

    RowProblems(Path file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Begins another row. */
    void begin(long atLine) {
        line = atLine;
        usable = true;
    }

    /** The row cannot be used. */
    void error(String sentence) {
        usable = false;
        problems.error(file, line, sentence);
    }

    /** The row is used without what is wrong with it. */
    void warning(String sentence) {
        problems.warning(file, line, sentence);
    }

    /** The same of something that many rows share: it is said of the first of them. */
    void warningOnce(String of, String sentence) {
        if (said.add(of)) {
            warning(sentence);
        }
    }

    boolean isUsable() {
        return usable;
    }
}

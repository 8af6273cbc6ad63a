package org.plumbline.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with the files of a job, each with file, line and a sentence that says what to do. */
public final class FileProblems {

    private final List<FileProblem> problems = new ArrayList<>();

    /** A row that cannot be used. */
    public void error(Path file, long line, String sentence) {
        problems.add(new FileProblem(file.toString(), line, true, sentence));
    }

    /** A row that is used and doubtful, or left out because it says nothing new. */
    public void warning(Path file, long line, String sentence) {
        problems.add(new FileProblem(file.toString(), line, false, sentence));
    }

    /** How many rows cannot be used. */
    public long errors() {
        return problems.stream().filter(FileProblem::error).count();
    }

    /** By file in the order in which they were read, then by line. */
    public List<FileProblem> all() {
        List<String> files = problems.stream().map(FileProblem::file).distinct().toList();
        return problems.stream()
                .sorted(Comparator.comparingInt((FileProblem each) -> files.indexOf(each.file()))
                        .thenComparingLong(FileProblem::line))
                .toList();
    }
}

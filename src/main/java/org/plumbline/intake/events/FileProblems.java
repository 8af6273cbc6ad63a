package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.calendar.EnglishSentences;

/**
 * Everything that is wrong with the files of a job, each with file, line and a sentence that says what to do. A sentence is
 * shortened where a cell that it repeats has no end.
 */
public final class FileProblems {

    private final int most;
    private final List<FileProblem> problems = new ArrayList<>();
    private long errors;
    private long notListed;
    private String last = "";

    /** Lists everything. */
    public FileProblems() {
        this(Integer.MAX_VALUE);
    }

    /** Counts everything and lists the first of it. */
    FileProblems(int most) {
        this.most = most;
    }

    /** A row that cannot be used. */
    public void error(Path file, long line, String sentence) {
        errors++;
        add(new FileProblem(file.toString(), line, true, EnglishSentences.shortened(sentence)));
    }

    /** A row that is used and doubtful, or left out because it says nothing new. */
    public void warning(Path file, long line, String sentence) {
        add(new FileProblem(file.toString(), line, false, EnglishSentences.shortened(sentence)));
    }

    private void add(FileProblem problem) {
        last = problem.sentence();
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            notListed++;
        }
    }

    /** How many errors there are. */
    public long errors() {
        return errors;
    }

    /** What was said last. */
    String last() {
        return last;
    }

    /** How many problems are counted only. */
    long notListed() {
        return notListed;
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

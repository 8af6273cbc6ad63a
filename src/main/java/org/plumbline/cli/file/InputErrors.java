package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.plumbline.intake.events.FileProblem;
import org.plumbline.intake.events.FileProblems;

/** Everything that is wrong with the files of a job, as the job says it. */
final class InputErrors {

    private final FileProblems problems = new FileProblems();

    void add(Path file, long line, String sentence) {
        problems.error(file, line, sentence);
    }

    /** Where readers of files report to. */
    FileProblems problems() {
        return problems;
    }

    boolean any() {
        return problems.errors() > 0;
    }

    /** One line for each error and warning, by file in the order in which they were read, then by line. */
    void print(PrintWriter out) {
        for (FileProblem problem : problems.all()) {
            out.println(problem.file() + ":" + problem.line() + ": " + (problem.error() ? "" : "warning: ")
                    + problem.sentence());
        }
        long errors = problems.errors();
        if (errors > 0) {
            out.println(errors == 1 ? "1 error; nothing was written." : errors + " errors; nothing was written.");
        }
        out.flush();
    }
}

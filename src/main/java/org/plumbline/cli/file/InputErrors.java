package org.plumbline.cli.file;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.plumbline.intake.events.FileProblem;
import org.plumbline.intake.events.FileProblems;

/** Everything that is wrong with the files of a job, as the job says it. */
public final class InputErrors {

    private final FileProblems problems = new FileProblems();

    /** An error of a file, with the line where it is, 0 where none is at fault, and a sentence that says what to do. */
    public void add(Path file, long line, String sentence) {
        problems.error(file, line, sentence);
    }

    /** Where readers of files report to. */
    public FileProblems problems() {
        return problems;
    }

    /** Whether there is an error. */
    public boolean any() {
        return problems.errors() > 0;
    }

    /** One line for each error and warning, by file in the order in which they were read, then by line. */
    public void print(PrintWriter out) {
        for (FileProblem problem : problems.all()) {
            String line = problem.line() == 0 ? "" : ":" + problem.line();
            out.println(problem.file() + line + ": " + (problem.error() ? "" : "warning: ") + problem.sentence());
        }
        long errors = problems.errors();
        if (errors > 0) {
            out.println(errors == 1 ? "1 error; nothing was written." : errors + " errors; nothing was written.");
        }
        out.flush();
    }
}

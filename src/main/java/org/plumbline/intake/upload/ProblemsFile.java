package org.plumbline.intake.upload;

import java.util.List;
import org.plumbline.intake.annexa.CellsFile;
import org.plumbline.intake.events.FileProblem;

/** Problems of files of events as a file for a spreadsheet: {@code file,line,severity,problem}. */
public final class ProblemsFile {

    private ProblemsFile() {}

    /** The file's text, one line per problem, in the order given. */
    public static String csv(List<FileProblem> problems) {
        StringBuilder csv = new StringBuilder("file,line,severity,problem\n");
        for (FileProblem problem : problems) {
            csv.append(CellsFile.field(problem.file())).append(',').append(problem.line());
            csv.append(problem.error() ? ",error," : ",warning,")
                    .append(CellsFile.field(problem.sentence()))
                    .append('\n');
        }
        return csv.toString();
    }
}

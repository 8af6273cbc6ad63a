package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.file.PlanOutput;
import org.plumbline.improvement.plan.ImprovementPlan;
import org.plumbline.improvement.plan.PlanReader;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.document.DocumentKind;
import org.plumbline.intake.workbook.WorkbookLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a council's improvement plan and writes it with one row for each action: no web server, no database. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the tables of an improvement or action plan in Word, Excel or CSV and writes one row for each action.",
            "",
            "What the council wrote is kept as written; who leads it, the last day and the rating are worked out into"
                    + " columns of their own. plan.csv gets the columns theme,rec_no,recommendation,outcome,measure,"
                    + "action_no,action,lead,leads,deadline,due,due_kind,rating,rating_text,progress,other. A .docx or"
                    + " .xlsx gets one table, which is read back as it is.",
            "",
            "problems.csv gets table,row,column,value,what,severity: what is in no row, and what should be looked at.",
            "",
            "Exit status: 0 written, with or without warnings; 1 the file cannot be read or has no plan, and only the"
                    + " report is written; 2 wrong usage."
        })
final class PlanJob implements Callable<Integer> {

    private static final long BYTES_OF_A_MEGABYTE = 1024L * 1024;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "plan.docx|.xlsx|.csv", description = "the council's plan")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "plan.csv|.docx|.xlsx",
            description = "where the actions go, one row each")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--report", paramLabel = "problems.csv", description = "where the problems go")
    private @Nullable Path report;

    @Override
    public Integer call() {
        DocumentKind from = kind(in);
        DocumentKind to = kind(out);
        List<Path> written = Stream.of(out, report).filter(Objects::nonNull).toList();
        FileArguments files = new FileArguments(spec);
        files.readable(in);
        written.forEach(files::writable);
        files.different(Stream.concat(Stream.of(in), written.stream()).toList());
        try {
            ImprovementPlan plan = PlanOutput.checked(read(from), to);
            if (report != null) {
                PlanOutput.writeProblems(plan, report);
            }
            if (plan.hasErrors()) {
                sayErrors(plan);
                return 1;
            }
            PlanOutput.write(plan, to, out);
            say(plan);
            return 0;
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The plan cannot be read or written (" + e.getMessage() + ").", e);
        }
    }

    private DocumentKind kind(Path file) {
        return DocumentKind.of(file.toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The file " + file + " must end in .docx, .xlsx or .csv."));
    }

    private ImprovementPlan read(DocumentKind kind) throws IOException {
        WorkbookLimits limits = WorkbookLimits.usual();
        try {
            if (Files.size(in) > limits.fileBytes()) {
                throw new UnreadableFile("The file is larger than " + limits.fileBytes() / BYTES_OF_A_MEGABYTE
                        + " MB. Delete what is not needed, pictures first, save it and try again.");
            }
            return PlanReader.read(kind.read(Files.readAllBytes(in), limits));
        } catch (UnreadableFile e) {
            return ImprovementPlan.unreadable(Objects.requireNonNull(e.getMessage()));
        }
    }

    private void sayErrors(ImprovementPlan plan) {
        PrintWriter errors = spec.commandLine().getErr();
        plan.errors().forEach(problem -> errors.println(in + ": " + problem.sentence()));
        errors.println("Nothing was written" + (report == null ? "." : " but " + report + "."));
        errors.flush();
    }

    private void say(ImprovementPlan plan) {
        PrintWriter said = spec.commandLine().getOut();
        said.println(EnglishNumbers.count(plan.lines().size(), "row") + ": " + out);
        said.println(EnglishNumbers.count(plan.problems().size(), "place", "places") + " to look at"
                + (report == null ? ". To read them, name a file with --report." : ": " + report));
        said.flush();
    }
}

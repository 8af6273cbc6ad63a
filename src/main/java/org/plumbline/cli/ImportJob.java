package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.cli.argument.CountArgument;
import org.plumbline.cli.argument.DayArgument;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.annexa.CellsFile;
import org.plumbline.intake.annexa.CheckedWorkbook;
import org.plumbline.intake.events.CheckedEvents;
import org.plumbline.intake.events.EventFiles;
import org.plumbline.intake.events.EventFilesCheck;
import org.plumbline.intake.events.EventReading;
import org.plumbline.intake.upload.ProblemsFile;
import org.plumbline.intake.workbook.WorkbookLimits;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks what would be imported, as the preview of an import does: no web server, no database. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Checks an Annex A workbook, or files of events and tables of the Standard Safeguarding Dataset, lists"
                    + " everything that is wrong and writes what would be stored. Nothing is stored.",
            "",
            "For a workbook the report gets the columns list,row,column,value,rule,severity, for other files"
                    + " file,line,severity,problem. An error means that the value or row cannot be used and is left out, a"
                    + " warning that it is kept and doubtful, normalise that it is read in the template's form.",
            "",
            "cases.csv and events.csv are written as the command drift reads them. events.csv of a workbook has a column"
                    + " more, annex_a, for what only Annex A says. Children of whom the files hold only events become cases"
                    + " that are open since the first of them, unless a cases.csv is among the files.",
            "",
            "Exit status: 0 done; 1 there are errors, or a list or file cannot be read; 2 wrong usage."
        })
final class ImportJob implements Callable<Integer> {

    private static final int MOST_ROWS = 5_000_000;
    private static final long MEGABYTE = 1024L * 1024;

    /** What is checked: one of the two. */
    private static final class Checked {

        @Option(names = "--check", required = true, paramLabel = "workbook.xlsx", description = "the workbook to check")
        private @Nullable Path workbook;

        @Option(
                names = "--check-events",
                required = true,
                arity = "1..*",
                paramLabel = "FILE",
                description = "files of events, with or without a file of cases, or tables of the dataset")
        private List<Path> files = List.of();
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private final Checked checked = new Checked();

    @Option(names = "--report", paramLabel = "report.csv", description = "where everything that is wrong goes")
    private @Nullable Path report;

    @Option(names = "--cases", paramLabel = "cases.csv", description = "where the cases go that would be stored")
    private @Nullable Path cases;

    @Option(names = "--events", paramLabel = "events.csv", description = "where the events go that would be stored")
    private @Nullable Path events;

    @Option(
            names = "--as-at",
            paramLabel = "yyyy-MM-dd",
            converter = DayArgument.Counted.class,
            description = "the day of the extract, after which nothing can have happened. If left out nothing can have"
                    + " happened after today, and the extract is of the day of its latest step")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--max-megabytes",
            defaultValue = "50",
            paramLabel = "MB",
            converter = CountArgument.AtLeastOne.class,
            description = "largest file to read (default ${DEFAULT-VALUE})")
    private int megabytes;

    @Override
    public Integer call() {
        FileArguments arguments = new FileArguments(spec);
        Path workbook = checked.workbook;
        List<Path> read = Stream.concat(Stream.ofNullable(workbook), checked.files.stream())
                .toList();
        read.forEach(arguments::readable);
        List<Path> written =
                Stream.of(report, cases, events).filter(Objects::nonNull).toList();
        written.forEach(arguments::writable);
        arguments.different(
                Stream.concat(read.stream().distinct(), written.stream()).toList());
        try {
            return workbook == null ? checkEvents() : checkWorkbook(workbook);
        } catch (UnreadableFile e) {
            spec.commandLine().getErr().println(e.getMessage());
            spec.commandLine().getErr().flush();
            return 1;
        }
    }

    private int checkWorkbook(Path workbook) throws UnreadableFile {
        WorkbookLimits limits = WorkbookLimits.usual().withFileMegabytes(megabytes);
        CheckedWorkbook read = readWorkbook(workbook, limits);
        LocalDate day = asAt == null ? Objects.requireNonNullElse(read.check().latestDate(), today()) : asAt;
        write(CellsFile.csv(read.check().problems()), read.batch(day, ""));
        PrintWriter out = spec.commandLine().getOut();
        WorkbookSummary.print(read.check(), out);
        say(day, "");
        return read.check().count(Severity.ERROR) == 0 && read.refused().isEmpty() ? 0 : 1;
    }

    private CheckedWorkbook readWorkbook(Path workbook, WorkbookLimits limits) throws UnreadableFile {
        try {
            return new AnnexACheck(limits).read(bytes(workbook), today());
        } catch (UnreadableFile e) {
            throw new UnreadableFile(workbook + ": " + e.getMessage(), e);
        }
    }

    private int checkEvents() throws UnreadableFile {
        List<UploadedFile> files = checked.files.stream()
                .map(file -> new UploadedFile(file.toString(), bytes(file)))
                .toList();
        EventReading reading = new EventFiles(MOST_ROWS, Integer.MAX_VALUE).begin(files, today());
        Set<String> missing = new HashSet<>(reading.missingCases());
        missing.removeAll(reading.refusedCases());
        reading.addCases(withoutACase(missing));
        CheckedEvents read = reading.readEvents();
        EventFilesCheck check = read.check();
        LocalDate day = asAt == null ? Objects.requireNonNullElse(check.latestDate(), today()) : asAt;
        write(ProblemsFile.csv(check.problems()), read.batch(day, ""));
        PrintWriter out = spec.commandLine().getOut();
        check.files()
                .forEach(file -> out.printf(
                        "%s (%s): %s can be used%n",
                        file.file(), file.holds(), EnglishNumbers.part(file.usable(), file.rows(), "row")));
        out.printf(
                "%s of %s, %s%n",
                EnglishNumbers.count(check.events(), "event"),
                EnglishNumbers.count(check.cases(), "case"),
                EnglishNumbers.count(check.errors(), "error"));
        say(day, read.source() == EventSource.SSD ? covers(read.whole()) : "");
        return check.errors() == 0 ? 0 : 1;
    }

    /** Tables of the dataset do not know every step: what they cannot tell is not to count as not done. */
    private static String covers(Set<EventType> whole) {
        return whole.isEmpty()
                ? ""
                : " --covers " + whole.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Nothing is known of these children but that there are events of theirs. */
    private static Map<String, KnownCase> withoutACase(Set<String> children) {
        KnownCase unknown =
                new KnownCase(new Childhood(null, null), TeamCode.UNKNOWN, CaseType.CIN, LocalDate.EPOCH, null);
        return children.stream()
                .filter(child -> !child.isEmpty())
                .collect(Collectors.toMap(child -> child, child -> unknown));
    }

    private void say(LocalDate day, String covers) {
        PrintWriter out = spec.commandLine().getOut();
        if (cases != null && events != null) {
            out.println("As at " + day + ". To judge it: drift --cases " + cases + " --events " + events + " --as-of "
                    + day + covers + " --flags flags.csv --timescales timescales.csv");
        }
        out.flush();
    }

    private LocalDate today() {
        return asAt == null ? EnglishDates.dayOf(Clock.systemUTC().instant()) : asAt;
    }

    private byte[] bytes(Path file) {
        try {
            if (Files.size(file) > megabytes * MEGABYTE) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The file " + file + " is larger than " + megabytes + " MB. Allow more with --max-megabytes.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void write(String problems, ImportBatch batch) {
        try {
            if (report != null) {
                CsvFile.write(report, problems);
            }
            new BatchFiles(cases, events).write(batch);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The results cannot be written (" + e.getMessage() + "). Name files in a folder that exists.",
                    e);
        }
    }
}

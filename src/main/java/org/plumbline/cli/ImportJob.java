package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.annexa.CellsFile;
import org.plumbline.intake.annexa.CheckOutcome;
import org.plumbline.intake.annexa.ListCheck;
import org.plumbline.intake.annexa.WorkbookCheck;
import org.plumbline.intake.workbook.WorkbookLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a workbook as the preview of an import does: no web server, no database. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Checks an Annex A workbook and lists every bad cell. Nothing is stored.",
            "",
            "cells.csv gets the columns list,row,column,value,rule,severity. An error means that the value cannot be"
                    + " used and stays empty, a warning that it is kept and doubtful, normalise that it is read in the"
                    + " template's form.",
            "",
            "Exit status: 0 done; 1 the workbook has errors or cannot be read; 2 wrong usage."
        })
final class ImportJob implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--check", required = true, paramLabel = "workbook.xlsx", description = "the workbook to check")
    @SuppressWarnings("NullAway.Init")
    private Path workbook;

    @Option(names = "--report", paramLabel = "cells.csv", description = "where the bad cells go")
    private @Nullable Path report;

    @Option(
            names = "--max-megabytes",
            defaultValue = "50",
            paramLabel = "MB",
            description = "largest file to read (default ${DEFAULT-VALUE})")
    private int megabytes;

    @Override
    public Integer call() {
        WorkbookLimits limits = WorkbookLimits.usual().withFileMegabytes(megabytes);
        LocalDate today = EnglishDates.dayOf(Clock.systemUTC().instant());
        return switch (new AnnexACheck(limits).check(read(limits), today)) {
            case CheckOutcome.Refused refused -> {
                PrintWriter err = spec.commandLine().getErr();
                err.println(workbook + ": " + refused.sentence());
                err.flush();
                yield 1;
            }
            case CheckOutcome.Checked checked -> {
                write(checked.workbook());
                print(checked.workbook());
                yield checked.workbook().count(Severity.ERROR) == 0 ? 0 : 1;
            }
        };
    }

    private byte[] read(WorkbookLimits limits) {
        try {
            if (!Files.isRegularFile(workbook)) {
                throw new ParameterException(spec.commandLine(), "There is no file " + workbook + ". Check the path.");
            }
            if (Files.size(workbook) > limits.fileBytes()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The file " + workbook + " is larger than " + megabytes
                                + " MB. Allow more with --max-megabytes.");
            }
            return Files.readAllBytes(workbook);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The file " + workbook + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void write(WorkbookCheck check) {
        if (report == null) {
            return;
        }
        try {
            CsvFile.write(report, CellsFile.csv(check.problems()));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The report cannot be written to " + report + ". Name a file in a folder that exists.",
                    e);
        }
    }

    private void print(WorkbookCheck check) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-6s %-60s %7s %9s %7s %9s %10s%n", "list", "", "rows", "people", "errors", "warnings", "normalised");
        for (ListCheck list : check.lists()) {
            out.printf(
                    "%-6d %-60s %7d %9d %7d %9d %10d%n",
                    list.list(),
                    list.title(),
                    list.rows(),
                    list.people(),
                    list.errors(),
                    list.warnings(),
                    list.normalised());
        }
        out.printf(
                "%-67s %7d %9s %7d %9d %10d%n",
                "all",
                check.rows(),
                "",
                check.count(Severity.ERROR),
                check.count(Severity.WARNING),
                check.count(Severity.NORMALISED));
        check.lists().stream()
                .filter(list -> list.rejected() != null)
                .forEach(list -> out.println("List " + list.list() + " is not loaded: " + list.rejected()));
        check.notes().forEach(out::println);
        if (check.problemsNotListed() > 0) {
            out.println(check.problemsNotListed() + " further bad cells are counted but not listed.");
        }
        out.flush();
    }
}

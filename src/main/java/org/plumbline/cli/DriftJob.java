package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.cli.argument.DayArgument;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.drift.DriftRules;
import org.plumbline.intake.events.CaseFiles;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.DataCover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds drift and delay in the cases of two files: no web server, no database. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = {
            "Finds drift and delay in the cases and events of two files.",
            "",
            "cases.csv has the columns case,birth_month,team,case_type,open_from,closed_on and may have as_of;"
                    + " events.csv has case,type,date,time,attrs.",
            "flags.csv gets case,pattern,severity,suppressed,evaluable: a row for every pattern that holds or is"
                    + " not evaluable. timescales.csv gets case,timescale,from_date,to_date,due,late,severity.",
            "",
            "Exit status: 0 done; 1 the input has errors, all listed with file and line, and nothing is written; 2"
                    + " wrong usage; 3 done, but for cases that could not be judged, each listed. Warnings are listed and do not stop the job."
        })
final class DriftJob implements Callable<Integer> {

    private static final int INPUT_ERRORS = 1;
    private static final int SOME_REFUSED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--cases", required = true, paramLabel = "cases.csv", description = "the cases")
    @SuppressWarnings("NullAway.Init")
    private Path cases;

    @Option(names = "--events", required = true, paramLabel = "events.csv", description = "what happened on them")
    @SuppressWarnings("NullAway.Init")
    private Path events;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-MM-dd",
            converter = DayArgument.Counted.class,
            description = "the date on which the cases are looked at; today if left out. A date in the column as_of"
                    + " goes before it")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--covers",
            split = ",",
            paramLabel = "TYPE",
            description = "the event types that the data can hold, parted by commas; all if left out")
    private List<String> covers = List.of();

    @Option(names = "--flags", required = true, paramLabel = "flags.csv", description = "where the patterns go")
    @SuppressWarnings("NullAway.Init")
    private Path flags;

    @Option(
            names = "--timescales",
            required = true,
            paramLabel = "timescales.csv",
            description = "where the timescales go")
    @SuppressWarnings("NullAway.Init")
    private Path timescales;

    @Mixin
    private final PackOption rules = new PackOption();

    @Override
    public Integer call() {
        FileArguments arguments = new FileArguments(spec);
        List.of(cases, events).forEach(arguments::readable);
        List.of(flags, timescales).forEach(arguments::writable);
        arguments.different(List.of(cases, events, flags, timescales));
        Set<EventType> cover = cover();
        LocalDate today = EnglishDates.dayOf(Clock.systemUTC().instant());
        InputErrors errors = new InputErrors();
        List<String> refused = List.of();
        try (CaseFiles files = CaseFiles.read(cases, events, asOf == null ? today : asOf, today, errors.problems())) {
            if (!errors.any()) {
                RulePack pack = rules.pack();
                JudgedCases judged = new JudgedCases(new DriftRules(pack, WorkingDays.englandAndWales()), cover);
                write(files, judged);
                refused = judged.refused();
                judged.doubled().forEach(spec.commandLine().getErr()::println);
                PrintWriter report = spec.commandLine().getOut();
                report.println(EnglishNumbers.count(files.cases(), "case") + " with "
                        + EnglishNumbers.count(files.events(), "event") + " judged under pack "
                        + pack.id() + ": " + flags + ", " + timescales);
                report.flush();
            }
        }
        errors.print(spec.commandLine().getErr());
        refused.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return errors.any() ? INPUT_ERRORS : refused.isEmpty() ? 0 : SOME_REFUSED;
    }

    private Set<EventType> cover() {
        if (covers.isEmpty()) {
            return DataCover.ALL;
        }
        EnumSet<EventType> types = EnumSet.noneOf(EventType.class);
        List<String> unknown = new ArrayList<>();
        for (String name : covers) {
            Arrays.stream(EventType.values())
                    .filter(type -> type.name().equals(name.strip()))
                    .findFirst()
                    .ifPresentOrElse(types::add, () -> unknown.add(name));
        }
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no event type " + String.join(", ", unknown)
                            + ". Name types of the events file, such as VISIT,CLA_REVIEW.");
        }
        return types;
    }

    private void write(CaseFiles files, JudgedCases cases) {
        try (DriftFiles out = new DriftFiles(flags, timescales)) {
            cases.write(files, out);
            out.finish();
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The results cannot be written to " + flags + " and " + timescales + " (" + e.getMessage() + ").",
                    e);
        }
    }
}

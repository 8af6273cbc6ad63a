package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.argument.MonthArgument;
import org.plumbline.cli.argument.PercentArgument;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.cli.outcome.OutcomesFile;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureOrder;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue;
import org.plumbline.report.past.PastAudits;
import org.plumbline.report.protection.PublishedFigures;
import org.plumbline.report.protection.Readers;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Works out the figures of a month from a list of past audits: no web server, no database, no clock. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {
            "Works out the figures of a month from a list of past audits, for the service itself, the subcommittee or the"
                    + " public.",
            "",
            "outcomes.csv has the columns audit,month,team,case_type,stream,state,grade and may have a column theme_ and"
                    + " code for each theme, ethnicity, disability, immediate_risk, safety_critical_no, patterns, actions,"
                    + " actions_in_time, actions_late, actions_overdue, reaudit_of.",
            "figures.csv gets the columns block,item,from,to,measure,value. \"c\" is withheld, \"z\" does not exist, \"k\""
                    + " rounds to nought and is none, \":\" is not made for these readers.",
            "For the subcommittee and the public, nothing withheld can be worked out from the months that were published"
                    + " before: name the first of them.",
            "",
            "Exit status: 0 done; 1 the input has errors, all listed with file and line, and nothing is written; 2"
                    + " wrong usage."
        })
final class FiguresJob implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--outcomes", required = true, paramLabel = "outcomes.csv", description = "the past audits")
    @SuppressWarnings("NullAway.Init")
    private Path outcomes;

    @Option(
            names = "--month",
            required = true,
            paramLabel = "yyyy-MM",
            converter = MonthArgument.class,
            description = "the month of the figures")
    @SuppressWarnings("NullAway.Init")
    private YearMonth month;

    @Option(
            names = "--audience",
            required = true,
            paramLabel = "internal|subcommittee|public",
            converter = Audience.class,
            description = "who reads the figures")
    @SuppressWarnings("NullAway.Init")
    private Readers audience;

    @Option(names = "--out", required = true, paramLabel = "figures.csv", description = "where the figures go")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--target",
            paramLabel = "PERCENT",
            converter = PercentArgument.class,
            description = "percentage of good or better to reach; that of the newest rule pack if left out")
    private @Nullable BigDecimal target;

    @Option(
            names = "--rebaseline",
            paramLabel = "yyyy-MM",
            converter = MonthArgument.class,
            description = "the month from which the trend begins again; nothing before it is charted")
    private @Nullable YearMonth rebaseline;

    @Option(
            names = "--published-from",
            paramLabel = "yyyy-MM",
            converter = MonthArgument.class,
            description = "the first month that was published for the same readers; the first of the file if left out")
    private @Nullable YearMonth publishedFrom;

    /** The readers in small letters. */
    private static final class Audience implements ITypeConverter<Readers> {

        private static final Map<String, Readers> WORDS =
                Map.of("internal", Readers.INTERNAL, "subcommittee", Readers.SUBCOMMITTEE, "public", Readers.PUBLIC);

        @Override
        public Readers convert(String value) {
            Readers readers = WORDS.get(value);
            if (readers == null) {
                throw new TypeConversionException(
                        "(" + value + ") are no readers. Write internal, subcommittee or public.");
            }
            return readers;
        }
    }

    @Override
    public Integer call() {
        FileArguments files = new FileArguments(spec);
        files.readable(outcomes);
        files.writable(out);
        files.different(List.of(outcomes, out));
        if (publishedFrom != null && publishedFrom.isAfter(month)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nothing was published after the month. Name a --published-from up to --month.");
        }
        InputErrors errors = new InputErrors();
        PastAudits audits = new OutcomesFile(outcomes, errors).read();
        if (errors.any()) {
            errors.print(spec.commandLine().getErr());
            return 1;
        }
        FigureRules rules = FigureRules.of(RulePacks.bundled().newestSealed().parameters());
        List<FigureRow> rows = PublishedFigures.of(
                audits,
                new FigureOrder(month, Optional.ofNullable(rebaseline)),
                target == null ? rules : rules.withTarget(target),
                audience,
                firstPublished(audits));
        write(rows);
        PrintWriter report = spec.commandLine().getOut();
        report.println(
                EnglishNumbers.count(audits.audits().size(), "audit") + " read, figures of " + month + ": " + out);
        report.flush();
        return 0;
    }

    private YearMonth firstPublished(PastAudits audits) {
        return Optional.ofNullable(publishedFrom)
                .or(() -> audits.first().filter(first -> first.isBefore(month)))
                .orElse(month);
    }

    private void write(List<FigureRow> rows) {
        try (CsvFile csv = new CsvFile(out, "block", "item", "from", "to", "measure", "value")) {
            for (FigureRow row : rows) {
                for (Map.Entry<FigureMeasure, FigureValue> value : row.values().entrySet()) {
                    csv.row(
                            row.block().word(),
                            row.item(),
                            row.period().from().toString(),
                            row.period().to().toString(),
                            value.getKey().word(),
                            value.getValue().text(audience.rounding()));
                }
            }
            csv.finish();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The figures cannot be written to " + out + " (" + e.getMessage() + ").", e);
        }
    }
}

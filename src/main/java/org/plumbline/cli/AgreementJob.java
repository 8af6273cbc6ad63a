package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.argument.MonthArgument;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.moderation.Agreement;
import org.plumbline.moderation.AgreementMeasure;
import org.plumbline.moderation.AgreementReport;
import org.plumbline.moderation.AgreementStandard;
import org.plumbline.moderation.AgreementValue;
import org.plumbline.moderation.RatedPair;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how far blind ratings agree: no web server, no database, no clock. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how far the two blind ratings of audits agree.",
            "",
            "ratings.csv has the columns audit,scope,first_rater,second_rater,first,second,month and may have induction;"
                    + " scope is OVERALL or the code of a theme, a grade is O, G, RI, I or NG, induction is Y for the"
                    + " first audits of a new auditor, which are left out.",
            "agreement.csv gets the columns block,item,from,to,measure,value: overall and each theme in the quarter and"
                    + " the year up to the month, each auditor in the year. \":\" is withheld because the pairs are too"
                    + " few, \"z\" does not exist.",
            "agreement.csv names auditors. It is for named roles and never leaves the service.",
            "",
            "Exit status: 0 done; 1 the input has errors, all listed with file and line, and nothing is written; 2"
                    + " wrong usage."
        })
final class AgreementJob implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--ratings", required = true, paramLabel = "ratings.csv", description = "the pairs of ratings")
    @SuppressWarnings("NullAway.Init")
    private Path ratings;

    @Option(names = "--out", required = true, paramLabel = "agreement.csv", description = "where the figures go")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--month",
            paramLabel = "yyyy-MM",
            converter = MonthArgument.class,
            description = "the last month of quarter and year; the latest of the ratings if left out")
    private @Nullable YearMonth month;

    @Option(
            names = "--report-id",
            paramLabel = "TEXT",
            description = "from which the resamples of the intervals are drawn; agreement- and the month if left out")
    private @Nullable String reportId;

    @Override
    public Integer call() {
        FileArguments files = new FileArguments(spec);
        files.readable(ratings);
        files.writable(out);
        files.different(List.of(ratings, out));
        InputErrors errors = new InputErrors();
        List<RatedPair> pairs = new RatingsFile(ratings, errors).read();
        Optional<YearMonth> last = Optional.ofNullable(month)
                .or(() -> pairs.stream().map(RatedPair::month).max(Comparator.naturalOrder()));
        if (last.isEmpty() && !errors.any()) {
            errors.add(ratings, 1, "The file has no ratings. Check that it is the right file, or name a --month.");
        }
        if (errors.any()) {
            errors.print(spec.commandLine().getErr());
            return 1;
        }
        YearMonth to = last.orElseThrow();
        String name = reportId == null ? "agreement-" + to : reportId;
        AgreementStandard standard =
                AgreementStandard.of(RulePacks.bundled().newestSealed().parameters());
        write(AgreementReport.of(pairs, to, name, standard));
        PrintWriter report = spec.commandLine().getOut();
        report.println(EnglishNumbers.count(pairs.size(), "pair") + " of ratings measured to " + to + ": " + out);
        report.flush();
        return 0;
    }

    private void write(List<Agreement> agreements) {
        try (CsvFile csv = new CsvFile(out, "block", "item", "from", "to", "measure", "value")) {
            for (Agreement agreement : agreements) {
                for (AgreementMeasure measure : AgreementMeasure.values()) {
                    csv.row(
                            word(agreement.block()),
                            agreement.item(),
                            agreement.from().toString(),
                            agreement.to().toString(),
                            word(measure),
                            written(agreement.value(measure)));
                }
            }
            csv.finish();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The figures cannot be written to " + out + " (" + e.getMessage() + ").", e);
        }
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private static String written(AgreementValue value) {
        return switch (value) {
            case AgreementValue.Known known -> known.text();
            case AgreementValue.TooFew ignored -> ":";
            case AgreementValue.Undefined ignored -> "z";
        };
    }
}

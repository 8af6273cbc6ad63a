package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.cli.item.ItemGrading;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.FiredRule;
import org.plumbline.grading.Grade;
import org.plumbline.grading.Grader;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.PackKind;
import org.plumbline.rulebook.RulePack;
import org.plumbline.statistics.Fraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Grades the answers of a file: no web server, no database. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Grades audits from a file of answers.",
            "",
            "answers.csv has the columns audit,question,answer; an answer is F, M, P, N, E or A. The question"
                    + " IMMEDIATE_RISK with the answer Y says that the auditor found an immediate risk.",
            "flags.csv has the columns audit,pattern,severity,mitigated; severity is INFO, LOW, MEDIUM, HIGH or"
                    + " CRITICAL, mitigated is Y or N.",
            "grades.csv gets the columns audit,scope,score,base,final,rules,actions,provisional, a row for every"
                    + " theme audited and one for the case (OVERALL).",
            "",
            "Under a pack of another instrument, such as osri-2014, answers.csv has the columns item,answers or"
                    + " review,item,question,answer, and grades.csv gets the rating of each item with its rules and reasons.",
            "",
            "Exit status: 0 done; 1 the input has errors, all listed with file and line, and nothing is written; 2"
                    + " wrong usage."
        })
final class GradeJob implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--answers", required = true, paramLabel = "answers.csv", description = "the answers to grade")
    @SuppressWarnings("NullAway.Init")
    private Path answers;

    @Option(names = "--flags", paramLabel = "flags.csv", description = "the open drift flags of the cases")
    private @Nullable Path flags;

    @Option(names = "--out", required = true, paramLabel = "grades.csv", description = "where the grades go")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private final PackOption rules = new PackOption();

    @Override
    public Integer call() {
        FileArguments files = new FileArguments(spec);
        files.readable(answers);
        if (flags != null) {
            files.readable(flags);
        }
        files.writable(out);
        files.different(Stream.of(answers, flags, out).filter(Objects::nonNull).toList());
        RulePack pack = rules.anyPack();
        return pack.kind() == PackKind.ITEMS ? rateItems(pack) : gradeThemes(pack);
    }

    private int rateItems(RulePack pack) {
        if (flags != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Pack " + pack.id() + " rates items from their answers alone. Leave --flags out.");
        }
        InputErrors errors = new InputErrors();
        PrintWriter said = spec.commandLine().getOut();
        try {
            ItemGrading grading = new ItemGrading(pack);
            grading.grade(answers, out, errors)
                    .ifPresent(rated -> said.println(
                            rated + " rated under pack " + pack.id() + ": " + out + "\n" + grading.notice()));
        } catch (BrokenRulePack e) {
            errors.add(out, 0, "Nothing can be rated. " + e.getMessage());
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The ratings cannot be written to " + out + " (" + e.getMessage() + ").", e);
        }
        said.flush();
        errors.print(spec.commandLine().getErr());
        return errors.any() ? 1 : 0;
    }

    private int gradeThemes(RulePack pack) {
        Instrument instrument = Instrument.of(pack);
        InputErrors errors = new InputErrors();
        Collection<AuditSheet> audits = new AuditFiles(instrument, errors).read(answers, flags);
        if (errors.any()) {
            errors.print(spec.commandLine().getErr());
            return 1;
        }
        Grader grader = new Grader(pack, instrument);
        write(audits, grader);
        PrintWriter report = spec.commandLine().getOut();
        report.println(EnglishNumbers.count(audits.size(), "audit") + " graded under pack " + pack.id() + ": " + out);
        report.flush();
        return 0;
    }

    private void write(Collection<AuditSheet> audits, Grader grader) {
        try (CsvFile csv =
                new CsvFile(out, "audit", "scope", "score", "base", "final", "rules", "actions", "provisional")) {
            for (AuditSheet audit : audits) {
                grade(audit, grader, csv);
            }
            csv.finish();
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The grades cannot be written to " + out + " (" + e.getMessage() + ").", e);
        }
    }

    private static void grade(AuditSheet audit, Grader grader, CsvFile csv) throws IOException {
        CaseGrade grade = grader.grade(audit.toGrade());
        for (Theme theme : audit.themes(grader.instrument())) {
            ThemeGrade of = grade.theme(theme.code()).orElseThrow();
            csv.row(row(
                    audit, theme.code(), of.score(), of.base(), of.grade(), of.rules(), List.of(), of.provisional()));
        }
        csv.row(row(
                audit,
                "OVERALL",
                grade.score(),
                grade.base(),
                grade.grade(),
                grade.rules(),
                grade.actions(),
                grade.provisional()));
    }

    private static String[] row(
            AuditSheet audit,
            String scope,
            @Nullable Fraction score,
            Grade base,
            Grade grade,
            List<FiredRule> rules,
            List<String> actions,
            boolean provisional) {
        return new String[] {
            audit.audit(),
            scope,
            score == null ? "" : score.toString(),
            base.name(),
            grade.name(),
            String.join(" ", rules.stream().map(FiredRule::code).toList()),
            String.join(" ", actions),
            provisional ? "Y" : "N"
        };
    }
}

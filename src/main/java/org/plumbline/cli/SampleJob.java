package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.argument.FileArguments;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawOutcome;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.Refusal;
import org.plumbline.sampling.Replacing;
import org.plumbline.sampling.Sample;
import org.plumbline.sampling.SecondRatingPlan;
import org.plumbline.sampling.manifest.Difference;
import org.plumbline.sampling.manifest.ManifestCheck;
import org.plumbline.sampling.manifest.SampleManifest;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a sample from a frame, or checks that one was drawn from it: no web server, no database, no clock. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a random sample from a frame so that anyone can repeat it, or draws again what a manifest says and"
                    + " finds the first difference.",
            "",
            "frame.csv has exactly the columns caseId,team,caseType,workerId,lastAuditDate,lastGrade,openFlags,openFrom,"
                    + "familyId,hold. Nothing in it is trimmed or repaired, for its digest is published.",
            "sample.csv gets position,case,stratum,team,rank,replaces,second; manifest.json gets every figure by which the"
                    + " draw can be repeated, and a seal that stands for all of it.",
            "",
            "Exit status: 0 drawn, or intact; 1 the input has errors, all listed, and nothing is written, or the manifest"
                    + " differs: standard output names the place; 2 wrong usage."
        })
final class SampleJob implements Callable<Integer> {

    /** One of the two things that the job does. */
    private static final class Task {

        @Option(
                names = "--verify",
                required = true,
                paramLabel = "manifest.json",
                description = "the manifest to check")
        private @Nullable Path verify;

        @ArgGroup(exclusive = false)
        private @Nullable DrawOptions draw;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--frame", required = true, paramLabel = "frame.csv", description = "the cases that can be drawn")
    @SuppressWarnings("NullAway.Init")
    private Path frame;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private final Task task = new Task();

    @Override
    public Integer call() {
        new FileArguments(spec).readable(frame);
        Parameters pack = RulePacks.bundled().newestSealed().parameters();
        return task.verify == null ? draw(Objects.requireNonNull(task.draw), pack) : verify(task.verify, pack);
    }

    private int draw(DrawOptions options, Parameters pack) {
        checkFiles(options);
        CommandLine command = spec.commandLine();
        DrawPlan plan = options.plan(pack, command);
        SecondRatingPlan second = options.secondRatings(pack, command);
        InputErrors errors = new InputErrors();
        Frame cases = new FrameFile(frame, errors).read();
        Optional<RefusedFile> refused = Optional.ofNullable(options.refused).map(file -> new RefusedFile(file, errors));
        List<Refusal> refusals = refused.map(RefusedFile::read).orElse(List.of());
        Optional<DrawResult> drawn = errors.any() ? Optional.empty() : drawn(cases, plan, errors);
        Optional<Sample> sample = drawn.map(draw -> sample(new Replacing(draw, second), refusals, refused));
        if (errors.any() || sample.isEmpty()) {
            errors.print(command.getErr());
            return 1;
        }
        write(sample.get(), options);
        return 0;
    }

    private void checkFiles(DrawOptions options) {
        FileArguments files = new FileArguments(spec);
        List<Path> read =
                Stream.of(frame, options.refused).filter(Objects::nonNull).toList();
        List<Path> written = Stream.of(options.manifest, options.out, options.canonical)
                .filter(Objects::nonNull)
                .toList();
        read.forEach(files::readable);
        written.forEach(files::writable);
        files.different(Stream.concat(read.stream(), written.stream()).toList());
    }

    private Optional<DrawResult> drawn(Frame cases, DrawPlan plan, InputErrors errors) {
        if (cases.rows().isEmpty()) {
            errors.add(frame, 0, "The frame has no rows. Check that it is the right file.");
            return Optional.empty();
        }
        return switch (Draw.from(cases, plan)) {
            case DrawResult result -> Optional.of(result);
            case DrawOutcome.Refused no -> {
                errors.add(frame, 0, no.problem());
                yield Optional.empty();
            }
        };
    }

    private static Sample sample(Replacing replacing, List<Refusal> refusals, Optional<RefusedFile> file) {
        for (int turn = 0; turn < refusals.size(); turn++) {
            if (!replacing.refuse(refusals.get(turn))) {
                file.orElseThrow().notInSample(turn, refusals.get(turn).caseId());
            }
        }
        return replacing.sample();
    }

    private void write(Sample sample, DrawOptions options) {
        try {
            CsvFile.write(options.out, sample.csv());
            CsvFile.write(options.manifest, SampleManifest.json(sample));
            if (options.canonical != null) {
                CsvFile.write(options.canonical, sample.draw().frame().csv());
            }
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The sample cannot be written (" + e.getMessage() + ").", e);
        }
        PrintWriter report = spec.commandLine().getOut();
        report.println(EnglishNumbers.count(sample.places().size(), "case") + " of "
                + sample.draw().frame().rows().size() + " to be audited, "
                + sample.secondRatings().size() + " of them twice: " + options.out + ", " + options.manifest);
        report.flush();
    }

    private int verify(Path manifest, Parameters pack) {
        new FileArguments(spec).readable(manifest);
        InputErrors errors = new InputErrors();
        Frame cases = new FrameFile(frame, errors).read();
        Optional<Difference> found = check(manifest, errors.any() ? null : cases, pack);
        PrintWriter out = spec.commandLine().getOut();
        out.println(found.map(each -> "differs: " + each.path() + ": " + each.sentence())
                .orElse("intact"));
        out.flush();
        errors.print(spec.commandLine().getErr());
        return found.isPresent() ? 1 : 0;
    }

    private Optional<Difference> check(Path manifest, @Nullable Frame cases, Parameters pack) {
        try {
            return ManifestCheck.of(Files.readString(manifest), cases, DrawOptions.thinnedShare(pack));
        } catch (CharacterCodingException e) {
            return Optional.of(new Difference("manifest", "It is not UTF-8."));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The manifest cannot be read (" + e.getMessage() + ").", e);
        }
    }
}

package org.plumbline.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.cli.argument.CountArgument;
import org.plumbline.cli.argument.DayArgument;
import org.plumbline.cli.argument.SeedText;
import org.plumbline.cli.argument.ShareArgument;
import org.plumbline.rulebook.Parameters;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.SecondRatingPlan;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a draw goes by, and where it is written. What is left out comes from the newest sealed rule pack. */
final class DrawOptions {

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "SEED",
            converter = SeedText.Argument.class,
            description = "the text that cases are ranked with, such as 2025-07|NORTHSHIRE|random|v1")
    @SuppressWarnings("NullAway.Init")
    private SeedText seed;

    @Option(
            names = "--size",
            required = true,
            paramLabel = "n",
            converter = CountArgument.AtLeastOne.class,
            description = "how many cases to draw")
    private int size;

    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "manifest.json",
            description = "where the manifest goes")
    @SuppressWarnings("NullAway.Init")
    Path manifest;

    @Option(names = "--out", required = true, paramLabel = "sample.csv", description = "where the sample goes")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(
            names = "--canonical",
            paramLabel = "frame-canonical.csv",
            description = "where the frame goes in the form whose digest is published")
    @Nullable
    Path canonical;

    @Option(
            names = "--refused",
            paramLabel = "refused.csv",
            description = "cases of the sample that could not be audited: case,reason")
    @Nullable
    Path refused;

    @Option(
            names = "--frame-date",
            paramLabel = "yyyy-MM-dd",
            converter = DayArgument.Counted.class,
            description = "the day of the frame; the end of the month before the seed's if left out")
    private @Nullable LocalDate frameDate;

    @Option(
            names = "--double-seed",
            paramLabel = "SEED",
            converter = SeedText.Argument.class,
            description = "the text that second ratings are ranked with; the seed for the purpose double if left out")
    private @Nullable SeedText doubleSeed;

    @Option(
            names = "--not-audited-after",
            paramLabel = "yyyy-MM-dd",
            converter = DayArgument.class,
            description = "cases audited later are left out")
    private @Nullable LocalDate notAuditedAfter;

    @Option(
            names = "--opened-by",
            paramLabel = "yyyy-MM-dd",
            converter = DayArgument.class,
            description = "cases opened later are left out")
    private @Nullable LocalDate openedBy;

    @Option(
            names = "--team-slack",
            paramLabel = "n",
            converter = CountArgument.class,
            description = "cases that a team may have above its share of a stratum")
    private @Nullable Integer teamSlack;

    @Option(
            names = "--worker-cap",
            paramLabel = "n",
            converter = CountArgument.AtLeastOne.class,
            description = "cases that one worker may have in the sample")
    private @Nullable Integer workerCap;

    @Option(
            names = "--worker-cap-small",
            paramLabel = "n",
            converter = CountArgument.AtLeastOne.class,
            description = "the same in a small sample")
    private @Nullable Integer workerCapSmall;

    @Option(
            names = "--small-sample",
            paramLabel = "n",
            converter = CountArgument.class,
            description = "the largest size of a small sample")
    private @Nullable Integer smallSample;

    @Option(
            names = "--double-share",
            paramLabel = "share",
            converter = ShareArgument.class,
            description = "the share of the sample that is rated twice, such as 0.20")
    private @Nullable BigDecimal doubleShare;

    @Option(
            names = "--double-minimum",
            paramLabel = "n",
            converter = CountArgument.class,
            description = "cases rated twice at least")
    private @Nullable Integer doubleMinimum;

    /** What the draw goes by; the pack fills in what was left out. */
    DrawPlan plan(Parameters pack, CommandLine command) {
        LocalDate day = Optional.ofNullable(frameDate)
                .or(seed::frameDate)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "The seed (%s) names no month. Give the day of the frame by --frame-date."
                                .formatted(seed.text())));
        int months = pack.whole("audit.sampling.not-audited-within");
        int least = pack.whole("audit.sampling.open-at-least");
        return new DrawPlan(
                seed.text(),
                day,
                size,
                Objects.requireNonNullElseGet(notAuditedAfter, () -> day.minusMonths(months)),
                Objects.requireNonNullElseGet(
                        openedBy, () -> WorkingDays.englandAndWales().latestBefore(day, least)),
                new DrawPlan.WorkerCaps(
                        given(workerCap, pack, "audit.sampling.worker-cap"),
                        given(workerCapSmall, pack, "audit.sampling.worker-cap-small"),
                        given(smallSample, pack, "audit.sampling.small-sample")),
                given(teamSlack, pack, "audit.sampling.team-slack"),
                thinnedShare(pack));
    }

    /** Which of the drawn are rated twice; the pack fills in what was left out. */
    SecondRatingPlan secondRatings(Parameters pack, CommandLine command) {
        SeedText second = Optional.ofNullable(doubleSeed)
                .or(seed::ofSecondRatings)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "The seed (%s) names no purpose to replace. Give the seed of second ratings by --double-seed."
                                .formatted(seed.text())));
        if (second.equals(seed)) {
            throw new ParameterException(
                    command, "The two seeds are the same. Give second ratings a seed of their own.");
        }
        int minimum = given(doubleMinimum, pack, "audit.sampling.double-rating-minimum");
        return doubleShare == null
                ? SecondRatingPlan.ofSettings(second.text(), pack.number("audit.sampling.double-rating-share"), minimum)
                : new SecondRatingPlan(second.text(), doubleShare, minimum);
    }

    /** The share of a stratum above which exclusions are said to have thinned it. */
    static BigDecimal thinnedShare(Parameters pack) {
        return pack.number("audit.sampling.exclusion-report-share");
    }

    private static int given(@Nullable Integer value, Parameters pack, String name) {
        return value == null ? pack.whole(name) : value;
    }
}

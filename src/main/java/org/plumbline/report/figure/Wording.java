package org.plumbline.report.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;

/** Sentences made from the figures that an audience may read. */
public final class Wording {

    private Wording() {}

    /** So many months that end with the one given. */
    static String period(YearMonth last, int length) {
        return EnglishDates.month(last.minusMonths(length - 1L)) + " to " + EnglishDates.month(last);
    }

    static String headline(MonthFigures f) {
        List<String> sentences = new ArrayList<>();
        sentences.add(response(f));
        measure(f).ifPresent(sentences::add);
        againstBefore(f).ifPresent(sentences::add);
        f.trend().signalsOf(f.month()).stream()
                .findFirst()
                .map(s -> "On the trend chart the month %s: the share is %s than it was."
                        .formatted(s.says(), s.upwards() ? "higher" : "lower"))
                .ifPresent(sentences::add);
        Share quarter = f.measure().quarter();
        if (quarter.shown() && !f.rules().few(quarter)) {
            sentences.add("Over the rolling quarter it is %s.".formatted(quarter.sentence()));
        }
        if (f.sample().response().submitted() + f.sample().targeted().submitted() > 0) {
            sentences.add(f.assurance().sentence());
        }
        return String.join(" ", sentences);
    }

    /** How many audits were done, and what that means for the figures of an open and of a closed month. */
    private static String response(MonthFigures f) {
        Sample.Tasks response = f.sample().response();
        String month = EnglishDates.month(f.month());
        int left = response.assigned() - response.submitted();
        if (response.assigned() == 0) {
            return "No audit of a random sample was given out for %s.".formatted(month);
        }
        String done = "%s of the random sample for %s %s signed off (%s)."
                .formatted(
                        EnglishNumbers.part(response.submitted(), response.assigned(), "audit"),
                        month,
                        EnglishNumbers.either(response.submitted(), "was", "were"),
                        response.share().text());
        if (left == 0) {
            return done;
        }
        return done
                + (f.sample().closed()
                        ? " The round is closed: %s not done and %s in no figure."
                                .formatted(
                                        EnglishNumbers.count(left, "audit was", "audits were"),
                                        EnglishNumbers.either(left, "is", "are"))
                        : " The month is not complete, so the figures may still change.");
    }

    private static Optional<String> measure(MonthFigures f) {
        Share month = f.measure().month();
        if (!month.shown()) {
            if (month.symbol() != Symbol.NOT_APPLICABLE) {
                return Optional.of("Too few audits are graded for a percentage to be shown.");
            }
            return Optional.of(
                    f.sample().closed()
                            ? "No audit of the random sample was graded, so there is no percentage."
                            : "No audit of the random sample is graded yet, so there is no percentage.");
        }
        String target = wholePercent(f.measure().target());
        int good = month.known().part();
        if (f.rules().few(month)) {
            return Optional.of("Of %s %s graded good or better: too few to say whether the target of %s is met."
                    .formatted(
                            EnglishNumbers.count(month.known().whole(), "audit"),
                            good == 0 ? "none was" : good == 1 ? "1 was" : good + " were",
                            target));
        }
        String words = month.known().interval().low() > f.measure().target()
                ? "above the target of %s"
                : month.known().interval().high() < f.measure().target()
                        ? "below the target of %s"
                        : "and the interval includes the target of %s, so it cannot be said whether it is met";
        return Optional.of("%s were graded good or better (%d of %d; 95%% interval %s), %s."
                .formatted(month.text(), good, month.known().whole(), month.intervalText(), words.formatted(target)));
    }

    /** Nothing where the month itself has no percentage: there is nothing then to compare. */
    private static Optional<String> againstBefore(MonthFigures f) {
        Measure m = f.measure();
        String before = EnglishDates.month(f.month().minusMonths(1));
        if (!m.month().shown()) {
            return Optional.empty();
        }
        if (!m.previousMonth().shown()) {
            return Optional.of((m.previousMonth().symbol() == Symbol.CONFIDENTIAL
                            ? "Too few audits were graded in %s to compare with."
                            : "There is nothing to compare with in %s.")
                    .formatted(before));
        }
        if (f.rules().few(m.month()) || f.rules().few(m.previousMonth())) {
            return Optional.of("There are too few to compare with %s.".formatted(before));
        }
        return Optional.of(
                m.change() == Change.NONE
                        ? "There is no clear change from %s (%s)."
                                .formatted(before, m.previousMonth().text())
                        : "That is %s than in %s (%s): the intervals of the two months are apart."
                                .formatted(
                                        m.change() == Change.IMPROVED ? "better" : "worse",
                                        before,
                                        m.previousMonth().text()));
    }

    static List<String> notes(MonthFigures f) {
        List<String> notes = new ArrayList<>();
        Sample s = f.sample();
        notes.add("Frame: %s on %s. SHA-256 of the frame: %s. Seed of the draw: %s."
                .formatted(
                        EnglishNumbers.count(s.frameSize(), "case"),
                        EnglishDates.day(s.frameDate()),
                        s.frameSha256(),
                        s.seed()));
        notes.add("Questions, rules and timescales: rule pack %s. %s Themes of the round: %s."
                .formatted(s.packId(), s.packStanding(), String.join(", ", s.themes())));
        notes.add(
                "Every percentage of grades is of the random sample, with its 95% Wilson interval; what was counted whole,"
                        + " such as audits signed off, has none. Targeted audits"
                        + " are chosen because something is wrong, so they enter no percentage of grades.");
        if (s.margin() != null) {
            notes.add(
                    "Over the rolling quarter the random sample gives a margin of %s points either way; the aim is %s."
                            .formatted(points(s.margin()), points(f.rules().margin())));
        }
        notes.add(
                "\u201cNo clear change\u201d: the two intervals overlap and the trend chart shows no sign of a change.");
        if (f.provisional()) {
            notes.add("Provisional grades, which late evidence may still change, are counted.");
        }
        notes.add("Audits that could not be graded count neither for nor against.");
        notes.addAll(s.roundNotes());
        notes.add(withholding(f));
        notes.add(signs(f));
        return notes;
    }

    /** What the signs of this copy mean. */
    private static String signs(MonthFigures f) {
        return Stream.of(Symbol.values())
                .filter(symbol -> symbol != Symbol.CONFIDENTIAL || f.audience() == Audience.SUBCOMMITTEE)
                .map(symbol -> symbol.sign() + " " + symbol.meaning())
                .collect(Collectors.joining(", ", "Signs in place of a figure: ", "."));
    }

    private static String withholding(MonthFigures f) {
        return f.audience() == Audience.INTERNAL
                ? "Nothing is withheld: this copy is for named roles and must not leave the service. Teams with fewer"
                        + " than %d audits in %s or %d workers are put together."
                                .formatted(
                                        f.rules().smallestTeam(),
                                        f.rules().historyWords(),
                                        f.rules().fewestWorkers())
                : ("Withheld (%s): counts of cases from 1 to %d, percentages on fewer than %d, and whatever would let"
                                + " them be worked out from other figures here. Teams with fewer than %d audits in"
                                + " %s or %d workers are put together.")
                        .formatted(
                                Symbol.CONFIDENTIAL.sign(),
                                f.rules().smallCount(),
                                f.rules().smallestDenominator(),
                                f.rules().smallestTeam(),
                                f.rules().historyWords(),
                                f.rules().fewestWorkers());
    }

    public static String wholePercent(double proportion) {
        return String.format(Locale.UK, "%.0f%%", proportion * 100);
    }

    private static String points(double proportion) {
        return String.format(Locale.UK, "%.1f", proportion * 100);
    }
}

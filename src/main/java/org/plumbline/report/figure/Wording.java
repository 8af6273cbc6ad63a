package org.plumbline.report.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.calendar.EnglishDates;

/** Sentences made from the figures that an audience may read. */
public final class Wording {

    private Wording() {}

    /** So many months that end with the one given. */
    static String period(YearMonth last, int length) {
        return EnglishDates.month(last.minusMonths(length - 1L)) + " to " + EnglishDates.month(last);
    }

    static String headline(MonthFigures f) {
        List<String> sentences = new ArrayList<>();
        Sample.Tasks response = f.sample().response();
        sentences.add("%d of the %d audits of the random sample for %s were signed off (%s)."
                .formatted(
                        response.submitted(),
                        response.assigned(),
                        EnglishDates.month(f.month()),
                        response.share().text()));
        if (response.submitted() < response.assigned()) {
            sentences.add("The month is not complete, so the figures may still change.");
        }
        sentences.add(measure(f));
        sentences.add(againstBefore(f));
        f.trend().signalsOf(f.month()).stream()
                .findFirst()
                .map(s -> "On the trend chart the month %s: the share is %s than it was."
                        .formatted(s.says(), s.upwards() ? "higher" : "lower"))
                .ifPresent(sentences::add);
        Share quarter = f.measure().quarter();
        if (quarter.shown()) {
            sentences.add("Over the rolling quarter it is %s.".formatted(quarter.sentence()));
        }
        sentences.add(f.assurance().sentence());
        return String.join(" ", sentences);
    }

    private static String measure(MonthFigures f) {
        Share month = f.measure().month();
        if (!month.shown()) {
            return month.symbol() == Symbol.NOT_APPLICABLE
                    ? "No audit of the random sample is graded yet, so there is no percentage."
                    : "Too few audits are graded for a percentage to be shown.";
        }
        double target = f.measure().target();
        String words = month.known().interval().low() > target
                ? "above the target of %s"
                : month.known().interval().high() < target
                        ? "below the target of %s"
                        : "and the interval includes the target of %s, so it cannot be said whether it is met";
        return "%s were graded good or better (%d of %d; 95%% interval %s), %s."
                .formatted(
                        month.text(),
                        month.known().part(),
                        month.known().whole(),
                        month.intervalText(),
                        words.formatted(wholePercent(target)));
    }

    private static String againstBefore(MonthFigures f) {
        Measure m = f.measure();
        String before = EnglishDates.month(f.month().minusMonths(1));
        return switch (m.change()) {
            case NONE ->
                "There is no clear change from %s (%s)."
                        .formatted(before, m.previousMonth().text());
            case UNKNOWN -> "There is nothing to compare with in %s.".formatted(before);
            case IMPROVED, WORSE ->
                "That is %s than in %s (%s): the intervals of the two months are apart."
                        .formatted(
                                m.change() == Change.IMPROVED ? "better" : "worse",
                                before,
                                m.previousMonth().text());
        };
    }

    static List<String> notes(MonthFigures f) {
        List<String> notes = new ArrayList<>();
        Sample s = f.sample();
        notes.add("Frame: %d cases on %s. SHA-256 of the frame: %s. Seed of the draw: %s."
                .formatted(s.frameSize(), EnglishDates.day(s.frameDate()), s.frameSha256(), s.seed()));
        notes.add("Questions, rules and timescales: rule pack %s. %s Themes of the round: %s."
                .formatted(s.packId(), s.packStanding(), String.join(", ", s.themes())));
        notes.add("Every percentage is of the random sample, with its 95% Wilson interval. Targeted audits"
                + " are chosen because something is wrong, so they enter no percentage of grades.");
        if (s.margin() != null) {
            notes.add(
                    "Over the rolling quarter the random sample gives a margin of %s points either way; the aim is %s."
                            .formatted(points(s.margin()), points(f.rules().margin())));
        }
        notes.add("\u201cNo clear change\u201d: the two intervals overlap and no rule of the trend chart fired.");
        if (f.provisional()) {
            notes.add("Provisional grades, which late evidence may still change, are counted.");
        }
        notes.add("Audits that could not be graded count neither for nor against.");
        notes.addAll(s.roundNotes());
        notes.add(withholding(f));
        return notes;
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
                                + " %s or %d workers are put together. Other signs: %s, %s, %s.")
                        .formatted(
                                Symbol.CONFIDENTIAL.sign(),
                                f.rules().smallCount(),
                                f.rules().smallestDenominator(),
                                f.rules().smallestTeam(),
                                f.rules().historyWords(),
                                f.rules().fewestWorkers(),
                                meaning(Symbol.NOT_APPLICABLE),
                                meaning(Symbol.ROUNDS_TO_ZERO),
                                meaning(Symbol.NOT_AVAILABLE));
    }

    private static String meaning(Symbol symbol) {
        return symbol.sign() + " " + symbol.meaning();
    }

    public static String wholePercent(double proportion) {
        return String.format(Locale.UK, "%.0f%%", proportion * 100);
    }

    private static String points(double proportion) {
        return String.format(Locale.UK, "%.1f", proportion * 100);
    }
}

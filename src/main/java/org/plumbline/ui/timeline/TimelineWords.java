package org.plumbline.ui.timeline;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.finding.EventRef;
import org.plumbline.ui.part.Dates;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.ClockRun;
import org.plumbline.watch.timeline.Delay;

/** Sentences about a child's timeline. */
final class TimelineWords {

    /** The shorter of the two periods. */
    static final String LAST_MONTHS = "Last " + EnglishNumbers.count(TimelineSpan.MONTHS, "month");

    private TimelineWords() {}

    static String caption(TimelineSpan span) {
        return "The child's timeline from " + Dates.day(span.from()) + " to " + Dates.day(span.asOf());
    }

    /** Why nothing is known of clocks and flags, and what to do. */
    static String refused(CaseTimeline.Refused refused) {
        EventRef event = refused.event();
        return event == null
                ? "The clocks and flags of this case could not be worked out. Check its events and correct them, or report this."
                : "The clocks and flags of this case could not be worked out because of one event: %s of %s. Correct it, or report this."
                        .formatted(event.type().within(), Dates.day(event.date()));
    }

    /** The delay as days, as a share of the child's life, and where it was longest on the day of the timeline. */
    static String delay(CaseTimeline timeline) {
        Delay delay = timeline.delay();
        if (delay.daysOver() == 0) {
            return "No step was overdue on any day, as far as the data shows.";
        }
        String days = days(delay.daysOver());
        String share = delay.shareOfLife().isPresent()
                ? "Some step was overdue on %s of the %s of this child's life: %s."
                        .formatted(
                                days,
                                days(delay.daysOfLife()),
                                percent(delay.shareOfLife().getAsDouble()))
                : "Some step was overdue on " + days + ". What share of the child's life that is cannot be worked out.";
        return share + longest(timeline).map(words -> " " + words).orElse("");
    }

    private static Optional<String> longest(CaseTimeline timeline) {
        return timeline.clocks().stream()
                .flatMap(clock -> clock.runs().stream()
                        .filter(run -> run.running() && run.daysOver() > 0)
                        .max(Comparator.comparing(ClockRun::daysOver))
                        .map(run -> new Longest(clock.name(), run.daysOver()))
                        .stream())
                .max(Comparator.comparing(Longest::days))
                .map(longest -> "Overdue for longest on %s: %s, by %s."
                        .formatted(Dates.day(timeline.asOf()), longest.name(), days(longest.days())));
    }

    private record Longest(String name, long days) {}

    static String howDelayIsCounted(CaseTimeline timeline) {
        String notEvaluable = timeline.notEvaluable() == 0
                ? ""
                : " The data cannot answer %d of the timescales, so it may be more.".formatted(timeline.notEvaluable());
        return "A day counts once, however many steps were overdue on it, from the day after the first of them was due"
                + " to the day it was done, no longer owed, or " + Dates.day(timeline.asOf())
                + ". The child's life is counted from the first day of the month of birth." + notEvaluable;
    }

    private static String days(@Nullable Long days) {
        return days == null ? "" : EnglishNumbers.count(days, "day");
    }

    private static String percent(double share) {
        return share < 0.001 ? "less than 0.1%" : String.format(Locale.UK, "%.1f%%", share * 100);
    }
}

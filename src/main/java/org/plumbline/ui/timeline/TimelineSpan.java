package org.plumbline.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.finding.Flag;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.ClockRun;
import org.plumbline.watch.timeline.TimelineSpell;

/**
 * The days that a picture shows from its left end to its right; a little of what lies ahead is among them.
 *
 * @param asOf the day of the timeline
 */
record TimelineSpan(LocalDate from, LocalDate to, LocalDate asOf) {

    /** How many months before its day a timeline shows unless all of it is asked for. */
    static final int MONTHS = 12;

    private static final int LEAST_WEEKS = 6;
    private static final int SHARE_AHEAD = 12;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 36, 60, 120);
    private static final int MOST_TICKS = 6;

    /**
     * The last {@link #MONTHS} months, or everything that is known. Of a case that is not known for so long the picture
     * begins with its first day, so that a few weeks fill it as well.
     */
    static TimelineSpan of(CaseTimeline timeline, boolean all) {
        LocalDate year = timeline.asOf().minusMonths(MONTHS);
        LocalDate first = first(timeline).orElse(year);
        LocalDate from = all || first.isAfter(year) ? first : year;
        LocalDate least = timeline.asOf().minusWeeks(LEAST_WEEKS);
        if (from.isAfter(least)) {
            from = least;
        }
        long ahead = ChronoUnit.DAYS.between(from, timeline.asOf()) / SHARE_AHEAD;
        return new TimelineSpan(from, timeline.asOf().plusDays(ahead), timeline.asOf());
    }

    private static Optional<LocalDate> first(CaseTimeline timeline) {
        return Stream.of(
                        timeline.events().stream().map(CaseEvent::date),
                        timeline.clocks().stream()
                                .flatMap(clock -> clock.runs().stream().map(ClockRun::from)),
                        timeline.spells().stream().map(TimelineSpell::from),
                        timeline.flags().stream().map(Flag::firstTrueOn))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    /** Whether something that lasts from one day to the other is seen. */
    boolean touches(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** Where a day is, in per cent from the left; a day outside is at the end. */
    String at(LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, to);
        double share = (double) ChronoUnit.DAYS.between(from, day) / days;
        return percent(Math.clamp(share, 0, 1));
    }

    /** How wide the days from one to the other are, in per cent. */
    String width(LocalDate first, LocalDate last) {
        LocalDate begin = first.isBefore(from) ? from : first;
        LocalDate end = last.isAfter(to) ? to : last;
        return percent((double) Math.max(0, ChronoUnit.DAYS.between(begin, end)) / ChronoUnit.DAYS.between(from, to));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * 100);
    }

    /** First days of months at even steps, few enough to be read, none too near to the day of the timeline. */
    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = STEPS.stream()
                .filter(each -> months / each < MOST_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        List<LocalDate> ticks = new ArrayList<>();
        LocalDate tick = LocalDate.of(from.getYear(), 1, 1);
        while (tick.isBefore(from)) {
            tick = tick.plusMonths(step);
        }
        LocalDate last = asOf.minusDays(ChronoUnit.DAYS.between(from, to) / SHARE_AHEAD);
        while (tick.isBefore(last)) {
            ticks.add(tick);
            tick = tick.plusMonths(step);
        }
        return ticks;
    }
}

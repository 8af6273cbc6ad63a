package org.plumbline.drift.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The last reviews of one kind, each of which said that nothing had got better, and what was changed.
 *
 * @param reviews in date order, never none
 * @param change the first thing done about it since the first of them, absent when there was none
 * @param closed the day on which the case closed, after which nothing can be changed; absent while it is open
 */
public record IdleReviews(
        PlanLimits limits,
        List<CaseEvent> reviews,
        @Nullable CaseEvent change,
        @Nullable LocalDate closed,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    private LocalDate last() {
        return reviews.getLast().date();
    }

    /** Whether so many working days after the last one have passed and nothing was changed by then. */
    public boolean unchangedAfter(int workingDays) {
        LocalDate due = calendar.add(last(), workingDays);
        return (change == null || change.date().isAfter(due)) && (asOf.isAfter(due) || closed != null);
    }

    /** The first day on which that was so. */
    public LocalDate unchangedFrom(int workingDays) {
        LocalDate over = calendar.add(last(), workingDays).plusDays(1);
        return closed != null && closed.isBefore(over) ? closed : over;
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(reviews).stream(), Phrases.refs(change).stream())
                .toList();
    }

    @Override
    public String words() {
        return "The reviews of " + Phrases.dates(reviews) + " found no progress"
                + (change == null
                        ? ", and nothing about the plan was changed."
                        : "; the first change came on " + Phrases.date(change.date()) + ".");
    }
}

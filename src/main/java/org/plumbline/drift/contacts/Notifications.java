package org.plumbline.drift.contacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Notifications of domestic abuse that followed each other, and the assessment that answered them.
 *
 * @param notices in date order, never none
 * @param started the first assessment begun since the first of them, absent when none was
 * @param assessedOnLast whether an assessment was open on the day of the last of them
 * @param closed the day on which the case closed, after which no assessment can come; absent while it is open
 */
public record Notifications(
        ContactLimits limits,
        List<CaseEvent> notices,
        @Nullable CaseEvent started,
        boolean assessedOnLast,
        @Nullable LocalDate closed,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    private LocalDate last() {
        return notices.getLast().date();
    }

    /** Days from the first to the last. */
    public long getDays() {
        return ChronoUnit.DAYS.between(notices.getFirst().date(), last());
    }

    /** Whether so many working days after the last have passed, and no assessment was open or begun by then. */
    public boolean unassessedAfter(int workingDays) {
        LocalDate due = calendar.add(last(), workingDays);
        return !assessedOnLast
                && (started == null || started.date().isAfter(due))
                && (asOf.isAfter(due) || closed != null);
    }

    /** The first day on which that was so. */
    public LocalDate unassessedFrom(int workingDays) {
        LocalDate over = calendar.add(last(), workingDays).plusDays(1);
        return closed != null && closed.isBefore(over) ? closed : over;
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(notices).stream(), Phrases.refs(started).stream())
                .toList();
    }

    @Override
    public String words() {
        return Phrases.count(notices.size(), "notification") + " of domestic abuse from "
                + Phrases.date(notices.getFirst().date()) + " to " + Phrases.date(last())
                + (started == null
                        ? ", and no assessment has been started."
                        : "; an assessment was started on " + Phrases.date(started.date()) + ", "
                                + Phrases.workingDays(calendar.between(last(), started.date())) + " after the last.");
    }
}

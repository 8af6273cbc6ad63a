package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.AgreedAction;

/**
 * An action that an audit asked for.
 *
 * @param due the day by which it was to be done
 * @param immediate whether it was to be done at once
 */
public record AuditAction(
        FollowUpLimits limits,
        AgreedAction action,
        LocalDate due,
        boolean immediate,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    /** Whether it is done. */
    public boolean isDone() {
        return action.isDone();
    }

    /** Working days from the day by which it was to be done to the as-of date. */
    public long getOverdue() {
        return calendar.between(due, asOf);
    }

    /** The first day on which it was overdue by more. */
    public LocalDate overdueBy(int workingDays) {
        return calendar.add(due, workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(action.last());
    }

    @Override
    public String words() {
        return "The action was due on " + Phrases.date(due) + ", " + Phrases.workingDays(getOverdue()) + " before "
                + Phrases.date(asOf) + ", and had not been done by then.";
    }
}

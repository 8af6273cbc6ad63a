package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/** An action that an audit asked for, with a day by which it was to be done, and that is not done. */
public record AuditAction(
        FollowUpLimits limits, CaseEvent action, LocalDate due, boolean immediate, LocalDate asOf, WorkingDays calendar)
        implements Grounds {

    /** Working days since it was due. */
    public long getOverdue() {
        return calendar.between(due, asOf);
    }

    /** The first day on which it was overdue by more. */
    public LocalDate overdueBy(int workingDays) {
        return calendar.add(due, workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(action);
    }

    @Override
    public String words() {
        return "The action was due on " + Phrases.date(due) + ", " + Phrases.workingDays(getOverdue()) + " before "
                + Phrases.date(asOf) + ", and is not done.";
    }
}

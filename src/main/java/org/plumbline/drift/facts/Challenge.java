package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

/**
 * An independent challenge and how long it went unanswered.
 *
 * @param resolved absent while it is not answered
 */
public record Challenge(
        FollowUpLimits limits,
        CaseEvent escalation,
        @Nullable LocalDate resolved,
        LocalDate asOf,
        WorkingDays calendar) implements Grounds {

    /** Working days from the day it was raised to its answer, or to the as-of date. */
    public long getWorkingDays() {
        return calendar.between(escalation.date(), resolved == null ? asOf : resolved);
    }

    /** The first day on which it had gone unanswered for longer. */
    public LocalDate unansweredLongerThan(int workingDays) {
        return calendar.add(escalation.date(), workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Words.refs(escalation);
    }

    @Override
    public String words() {
        return "Raised on " + Words.date(escalation.date()) + " and "
                + (resolved == null
                        ? "not answered after " + Words.workingDays(getWorkingDays()) + "."
                        : "answered on " + Words.date(resolved) + ", after " + Words.workingDays(getWorkingDays())
                                + ".");
    }
}

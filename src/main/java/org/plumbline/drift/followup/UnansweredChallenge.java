package org.plumbline.drift.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * An independent challenge and how long it went unanswered.
 *
 * @param resolved absent while it is not answered
 */
public record UnansweredChallenge(
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
        return Phrases.refs(escalation);
    }

    @Override
    public String words() {
        return "Raised on " + Phrases.date(escalation.date()) + " and "
                + (resolved == null
                        ? "not answered after " + Phrases.workingDays(getWorkingDays()) + "."
                        : "answered on " + Phrases.date(resolved) + ", after " + Phrases.workingDays(getWorkingDays())
                                + ".");
    }
}

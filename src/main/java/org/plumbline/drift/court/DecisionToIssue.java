package org.plumbline.drift.court;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A decision to go to court and what became of it.
 *
 * @param issued the application, absent while it is not made
 * @param until the day of the application, or the last day on which it was owed
 */
public record DecisionToIssue(
        CourtLimits limits, CaseEvent decision, @Nullable CaseEvent issued, LocalDate until, WorkingDays calendar)
        implements Grounds {

    /** Working days from the decision to the application, or up to now. */
    public long getWorkingDays() {
        return calendar.between(decision.date(), until);
    }

    /** Whether the application was not made within so many working days. */
    public boolean notIssuedWithin(int workingDays) {
        return until.isAfter(calendar.add(decision.date(), workingDays));
    }

    /** The first day on which that was so. */
    public LocalDate dayAfter(int workingDays) {
        return calendar.add(decision.date(), workingDays).plusDays(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(decision, issued);
    }

    @Override
    public String words() {
        return "Decided on " + Phrases.date(decision.date()) + " and "
                + (issued == null
                        ? "not issued after " + Phrases.workingDays(getWorkingDays()) + "."
                        : "issued on " + Phrases.date(issued.date()) + ", after "
                                + Phrases.workingDays(getWorkingDays()) + ".");
    }
}

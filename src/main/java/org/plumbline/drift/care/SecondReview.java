package org.plumbline.drift.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The second review of a looked-after child, held or still to come.
 *
 * @param care the start of the period of care
 * @param first the first review
 * @param second the second review, absent when it was not held
 * @param due the day by which the second review has to be held
 * @param planned whether a plan for permanence was agreed by the second review, or by now when it was not held
 */
public record SecondReview(
        CaseEvent care, CaseEvent first, @Nullable CaseEvent second, LocalDate due, boolean planned, LocalDate asOf)
        implements Grounds {

    /** Whether it was held. */
    public boolean isHeld() {
        return second != null;
    }

    /** Whether it was not held and should have been. */
    public boolean isOverdue() {
        return second == null && asOf.isAfter(due);
    }

    /** The day on which it was held, or the first day on which it was overdue. */
    public LocalDate day() {
        return second == null ? due.plusDays(1) : second.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(care, first, second);
    }

    @Override
    public String words() {
        return second == null
                ? "The first review was on " + Phrases.date(first.date()) + ", the second has been overdue since "
                        + Phrases.date(day()) + ", and there is no permanence plan."
                : "The second review was held on " + Phrases.date(second.date())
                        + " and there was no permanence plan by then.";
    }
}

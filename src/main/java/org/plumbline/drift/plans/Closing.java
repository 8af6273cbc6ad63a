package org.plumbline.drift.plans;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The latest closing of a case and what came before and after it.
 *
 * @param planEnd the last end of a child protection plan before it, absent when there was none
 * @param review the last review before it, absent when there was none
 * @param reviewed whether a plan was open in the time before, so that a review was to be expected
 * @param withoutProgress whether a review was to be expected and the last one found no progress
 * @param back the first referral after it, absent when there was none
 */
public record Closing(
        PlanLimits limits,
        CaseEvent closed,
        @Nullable CaseEvent planEnd,
        @Nullable CaseEvent review,
        boolean reviewed,
        boolean withoutProgress,
        @Nullable CaseEvent back)
        implements Grounds {

    /** Whether a child protection plan ended no more than so many days before. */
    public boolean soonAfterPlan(int days) {
        return planEnd != null && DAYS.between(planEnd.date(), closed.date()) <= days;
    }

    /** Whether a plan was open in the time before and the last review found no progress. */
    public boolean isWithoutProgress() {
        return withoutProgress;
    }

    /** Whether a plan was open in the time before and no review was held within so many days. */
    public boolean unreviewedFor(int days) {
        return reviewed && (review == null || DAYS.between(review.date(), closed.date()) > days);
    }

    /** Whether the child was referred again no more than so many days later. */
    public boolean backWithin(int days) {
        return back != null && DAYS.between(closed.date(), back.date()) <= days;
    }

    /** The day of the closing. */
    public LocalDate day() {
        return closed.date();
    }

    /** The day on which the child was referred again, or the closing when that never was. */
    public LocalDate dayBack() {
        return back == null ? day() : back.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(planEnd, review, closed, back);
    }

    @Override
    public String words() {
        return "The case closed on " + Phrases.date(day())
                + (planEnd == null ? "" : "; a child protection plan had ended on " + Phrases.date(planEnd.date()))
                + (review == null
                        ? "; no review before it is on file"
                        : "; the last review was on " + Phrases.date(review.date()))
                + (back == null ? "." : "; the child was referred again on " + Phrases.date(back.date()) + ".");
    }
}

package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How long a child with an open plan has not been seen, or while unborn the mother or the home not been visited. Before
 * the first visit the time runs from the start of the plan, or from the birth where the plan began before it.
 *
 * @param birth the birth, absent where the plan did not begin before it
 * @param unborn whether the child is not born yet
 * @param seen the last visit for the plan in which the child was seen, absent when there was none
 * @param seenByAnyone the last visit of any kind in which the child was seen, absent when there was none
 * @param visitLimit how often the child is to be visited, in working days
 */
public record ChildOnPlan(
        ProtectionLimits limits,
        CaseEvent plan,
        @Nullable CaseEvent birth,
        boolean unborn,
        @Nullable CaseEvent seen,
        @Nullable CaseEvent seenByAnyone,
        int visitLimit,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    private LocalDate from() {
        return birth == null ? plan.date() : birth.date();
    }

    private LocalDate unseenFrom() {
        return seen == null ? from() : seen.date();
    }

    private LocalDate unseenByAnyoneFrom() {
        return seenByAnyone == null ? from() : seenByAnyone.date();
    }

    /** Working days since the child was last seen for the plan. */
    public long getWorkingDaysUnseen() {
        return calendar.between(unseenFrom(), asOf);
    }

    /** So many times the visit limit, in working days. */
    public int timesVisitLimit(int times) {
        return times * visitLimit;
    }

    /** The first day on which the child had not been seen for the plan for more working days. */
    public LocalDate unseenLongerThan(int workingDays) {
        return calendar.add(unseenFrom(), workingDays + 1);
    }

    /** Days since anyone saw the child. */
    public long getDaysUnseenByAnyone() {
        return ChronoUnit.DAYS.between(unseenByAnyoneFrom(), asOf);
    }

    /** The first day on which nobody had seen the child for longer. */
    public LocalDate unseenByAnyoneLongerThan(int days) {
        return unseenByAnyoneFrom().plusDays(days + 1L);
    }

    @Override
    public List<EventRef> evidence() {
        return seen != null && seen.equals(seenByAnyone)
                ? Phrases.refs(plan, seen)
                : Phrases.refs(plan, seen, seenByAnyone);
    }

    @Override
    public String words() {
        String last = seen == null
                ? "No visit is recorded since the " + (birth == null ? "plan started" : "birth") + " on "
                        + Phrases.date(from())
                : (unborn ? "Last visited on " : "Last seen on ") + Phrases.date(seen.date());
        return last + ", " + Phrases.workingDays(getWorkingDaysUnseen()) + " before " + Phrases.date(asOf)
                + "; the limit is " + Phrases.workingDays(visitLimit) + ".";
    }
}

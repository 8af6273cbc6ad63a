package org.plumbline.drift.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A significant change in the child's life and the assessment that followed.
 *
 * @param answered the first assessment authorised on or after it, absent when none was
 * @param underway the start of an assessment that is still in time, absent when none is
 */
public record UnassessedChange(
        FrontDoorLimits limits,
        CaseEvent change,
        @Nullable CaseEvent answered,
        @Nullable CaseEvent underway,
        LocalDate asOf,
        WorkingDays calendar)
        implements Grounds {

    /** Working days that it waited for an assessment, up to the as-of date when none came. */
    public long getWorkingDays() {
        return calendar.between(change.date(), answered == null ? asOf : answered.date());
    }

    /** Whether an assessment was begun within so many working days and is still in time. */
    public boolean underwayWithin(int workingDays) {
        return underway != null && !underway.date().isAfter(calendar.add(change.date(), workingDays));
    }

    /** The first day on which it had waited longer. */
    public LocalDate waitedLongerThan(int workingDays) {
        return calendar.add(change.date(), workingDays + 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(change, answered);
    }

    @Override
    public String words() {
        return "The change of " + Phrases.date(change.date()) + " waited " + Phrases.workingDays(getWorkingDays())
                + (answered == null
                        ? " and no assessment has followed."
                        : " for the assessment of " + Phrases.date(answered.date()) + ".");
    }
}

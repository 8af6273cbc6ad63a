package org.plumbline.drift.care;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The placements of a child in the window, temporary ones left out.
 *
 * @param starts those with a date
 * @param count how many there were, by the dates or by the number that the return gives
 * @param meeting the first review or stability meeting on or after the latest move, absent when none was held
 * @param meetingsKnown whether the data can hold every such meeting
 * @param until the last day on which such a meeting was owed
 */
public record PlacementMoves(
        CareLimits limits,
        List<CaseEvent> starts,
        int count,
        @Nullable CaseEvent meeting,
        boolean meetingsKnown,
        LocalDate until,
        WorkingDays calendar)
        implements Grounds {

    /** The day of the n-th placement, or of the last one dated. */
    public LocalDate dayOf(int n) {
        return starts.get(Math.min(n, starts.size()) - 1).date();
    }

    /** Whether so many working days have passed since the latest move without a review or stability meeting. */
    public boolean unmetAfter(int workingDays) {
        LocalDate due = calendar.add(starts.getLast().date(), workingDays);
        return until.isAfter(due) && (meeting == null || meeting.date().isAfter(due));
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(starts);
    }

    @Override
    public String words() {
        return Phrases.count(count, "placement") + " in the last " + Phrases.days(limits.placementDays())
                + ", the latest from " + Phrases.date(starts.getLast().date()) + ".";
    }
}

package org.plumbline.drift.workers;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The most workers who held the case within so many days, a planned transfer taken off.
 *
 * @param days the length of the window
 * @param atRisk whether only windows count in which the child had a protection plan or was looked after
 * @param reached for each number of workers the first day on which it was reached
 * @param allocations those workers' allocations
 */
public record WorkerChanges(
        WorkerLimits limits, int days, boolean atRisk, List<LocalDate> reached, List<CaseEvent> allocations)
        implements Grounds {

    /** How many workers count. */
    public int getCount() {
        return reached.size();
    }

    /** The first day on which so many workers counted. */
    public LocalDate dayOf(int workers) {
        return reached.get(workers - 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(allocations);
    }

    @Override
    public String words() {
        return Phrases.count(getCount(), "worker") + " counted within " + Phrases.days(days) + ", the latest from "
                + Phrases.date(allocations.getLast().date())
                + (atRisk ? ", while the child had a protection plan or was looked after." : ".");
    }
}

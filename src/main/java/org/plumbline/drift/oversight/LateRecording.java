package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * Visits among the latest ones that were written up late.
 *
 * @param late those visits
 * @param recorded the days on which they were written up, the earliest first
 * @param of how many visits were looked at
 */
public record LateRecording(OversightLimits limits, List<CaseEvent> late, List<LocalDate> recorded, int of)
        implements Grounds {

    /** How many were late. */
    public int getCount() {
        return late.size();
    }

    /** The day on which the n-th of them was written up. */
    public LocalDate dayOf(int n) {
        return recorded.get(n - 1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(late);
    }

    @Override
    public String words() {
        return "Of the last " + Phrases.count(of, "visit") + " " + late.size() + (late.size() == 1 ? " was" : " were")
                + " written up late, the latest of them made on "
                + Phrases.date(late.getLast().date()) + ".";
    }
}

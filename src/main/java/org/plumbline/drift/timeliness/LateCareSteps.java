package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * The late ones of the latest visits, or of the latest reviews, that the law requires for a looked-after child.
 *
 * @param names what people call the steps
 * @param duty the word for them
 * @param looked how many intervals were looked at
 * @param late in the order in which they were due
 */
public record LateCareSteps(
        TimelinessLimits limits, ClockNames names, String duty, int looked, List<TimescaleResult> late)
        implements Grounds {

    /** How many were late. */
    public int getCount() {
        return late.size();
    }

    /** The first day on which so many were late. */
    public LocalDate dayOf(int n) {
        return LateIntervals.since(late.get(n - 1));
    }

    @Override
    public List<EventRef> evidence() {
        return LateIntervals.evidence(late);
    }

    @Override
    public String words() {
        String late = LateIntervals.words(names, this.late);
        return looked == 1
                ? "The only " + duty + " so far " + (this.late.isEmpty() ? "was in time." : "was late: " + late + ".")
                : "Of the last " + Phrases.count(looked, duty) + " "
                        + (this.late.isEmpty()
                                ? "none was late."
                                : this.late.size() + (this.late.size() == 1 ? " was" : " were") + " late: " + late
                                        + ".");
    }
}

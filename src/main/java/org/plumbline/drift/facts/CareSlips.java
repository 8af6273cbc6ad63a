package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.drift.EventRef;
import org.plumbline.drift.TimescaleResult;

/**
 * The late ones of the latest visits, or of the latest reviews, that the law requires for a looked-after child.
 *
 * @param duty the word for them
 * @param looked how many intervals were looked at
 * @param late in the order in which they were due, never none
 */
public record CareSlips(TimelinessLimits limits, String duty, int looked, List<TimescaleResult> late)
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
        return "Of the last " + Words.count(looked, duty) + " " + late.size() + (late.size() == 1 ? " was" : " were")
                + " late: " + LateIntervals.words(late) + ".";
    }
}

package org.plumbline.drift.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.TimescaleResult;

/**
 * The steps of the window that were late.
 *
 * @param names what people call the steps
 * @param late in the order in which they were due; an assessment that is late by both of its clocks is there once
 */
public record LateSteps(TimelinessLimits limits, ClockNames names, List<TimescaleResult> late) implements Grounds {

    /** How many steps were late. */
    public int getCount() {
        return late.size();
    }

    /** The first day on which so many steps were late. */
    public LocalDate dayOf(int n) {
        return LateIntervals.since(late.get(n - 1));
    }

    @Override
    public List<EventRef> evidence() {
        return LateIntervals.evidence(late);
    }

    @Override
    public String words() {
        return Phrases.count(late.size(), "step") + " late in the last " + Phrases.days(limits.windowDays()) + ": "
                + LateIntervals.words(names, late) + ".";
    }
}

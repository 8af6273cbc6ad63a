package org.plumbline.drift.timeliness;

import org.plumbline.rulebook.Parameters;

/** The limits of the patterns that look at late steps. */
public record TimelinessLimits(int someLateSteps, int manyLateSteps, int someSlips, int manySlips) {

    /** Reads them from the pack. */
    public static TimelinessLimits of(Parameters pack) {
        return new TimelinessLimits(
                pack.whole("drift.DD-02.some"),
                pack.whole("drift.DD-02.many"),
                pack.whole("drift.DD-42.some"),
                pack.whole("drift.DD-42.many"));
    }
}

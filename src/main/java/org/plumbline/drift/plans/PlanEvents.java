package org.plumbline.drift.plans;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/** Which events the patterns of plans count. */
public record PlanEvents(
        EventSelection reviews,
        EventSelection noProgress,
        EventSelection change,
        EventSelection levelShown,
        EventSelection closedWithoutChoice) {

    /** Reads them from the pack. */
    public static PlanEvents of(Definitions pack) {
        return new PlanEvents(
                pack.term("plan-review"),
                pack.term("no-progress"),
                pack.events("DD-19", "counts-as-change"),
                pack.events("DD-22", "shown"),
                pack.termIfAny("closed-without-choice"));
    }
}

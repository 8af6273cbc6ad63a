package org.plumbline.drift.frontdoor;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/** Which events the patterns of referrals and assessments count. */
public record FrontDoorEvents(
        EventSelection noFurtherAction,
        EventSelection leadsToAssessment,
        EventSelection change,
        EventSelection closedWithoutChoice) {

    /** Reads them from the pack. */
    public static FrontDoorEvents of(Definitions pack) {
        return new FrontDoorEvents(
                pack.term("no-further-action"),
                pack.term("leads-to-assessment"),
                pack.events("DD-32", "counts-as-change"),
                pack.termIfAny("closed-without-choice"));
    }
}

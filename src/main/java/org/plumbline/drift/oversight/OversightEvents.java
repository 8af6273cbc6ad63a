package org.plumbline.drift.oversight;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of oversight count.
 *
 * @param oversight what a manager wrote down about the child
 * @param supervision supervision in which the case was discussed
 * @param needsChronology meetings that go by the history of the child
 */
public record OversightEvents(EventSelection oversight, EventSelection supervision, EventSelection needsChronology) {

    /** Reads them from the pack. */
    public static OversightEvents of(Definitions pack) {
        return new OversightEvents(
                pack.term("management-oversight"),
                pack.term("case-supervision"),
                pack.events("DD-33", "needs-chronology"));
    }
}

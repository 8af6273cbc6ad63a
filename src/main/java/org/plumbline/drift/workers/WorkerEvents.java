package org.plumbline.drift.workers;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the patterns of workers count.
 *
 * @param plannedTransfer allocations that ended by a handover that was planned
 * @param childSeen visits at which the child was seen
 * @param supervision supervision in which the case was discussed
 */
public record WorkerEvents(EventSelection plannedTransfer, EventSelection childSeen, EventSelection supervision) {

    /** Reads them from the pack. */
    public static WorkerEvents of(Definitions pack) {
        return new WorkerEvents(
                pack.events("DD-28", "planned-transfer"),
                pack.events("DD-29", "child-seen"),
                pack.term("case-supervision"));
    }
}

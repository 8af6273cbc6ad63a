package org.plumbline.drift.allocation;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.Holders;
import org.plumbline.timeline.EventSelection;

/** Which allocations make somebody the holder of a case, and which events show that there was none. */
public record AllocationEvents(Holders holders, EventSelection shown) {

    /** Reads them from the pack. */
    public static AllocationEvents of(Definitions pack) {
        return new AllocationEvents(Holders.of(pack), pack.events("DD-04", "shown"));
    }
}

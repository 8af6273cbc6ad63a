package org.plumbline.drift.allocation;

import org.plumbline.rulebook.Parameters;

/** The limits of a case without a case holder, in working days, and how long ago such a time may have ended, in days. */
public record AllocationLimits(int shortWorkingDays, int longWorkingDays, int endedWithinDays) {

    /** Reads them from the pack. */
    public static AllocationLimits of(Parameters pack) {
        return new AllocationLimits(
                pack.whole("drift.DD-04.short"),
                pack.whole("drift.DD-04.long"),
                pack.whole("drift.DD-04.ended-within"));
    }
}

package org.plumbline.council;

import org.plumbline.calendar.WorkingDays;

/** What a council goes by: its limits and its working days. Immutable, and the same object as long as nothing changes. */
public record Standards(OwnLimits limits, WorkingDays days) {

    /** Those of the rule pack and of England and Wales alone. */
    public static Standards ofPack(WorkingDays days) {
        return new Standards(OwnLimits.NONE, days);
    }
}

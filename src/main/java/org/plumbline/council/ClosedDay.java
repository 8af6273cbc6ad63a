package org.plumbline.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which the council did not work, from when it was added until it was removed. */
record ClosedDay(LocalDate day, Instant added, @Nullable Instant removed) {

    boolean wasClosedAt(Instant moment) {
        return !added.isAfter(moment) && (removed == null || removed.isAfter(moment));
    }

    boolean changedAfter(Instant moment) {
        return added.isAfter(moment) || removed != null && removed.isAfter(moment);
    }

    /** When it last changed. */
    Instant changed() {
        return removed == null ? added : removed;
    }
}

package org.plumbline.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;

/**
 * An event that a person entered, and who did so when.
 *
 * @param mayChange whether the reader may correct it or take it back
 * @param corrects who entered what this one corrects, and when; absent for one that corrects nothing
 */
public record EnteredEvent(
        CaseEvent event,
        Instant at,
        String by,
        boolean mayChange,
        @Nullable Earlier corrects) {

    /** The entry that was corrected. */
    public record Earlier(Instant at, String by) {}
}

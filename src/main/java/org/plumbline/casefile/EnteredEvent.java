package org.plumbline.casefile;

import java.time.Instant;
import java.util.Map;
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

    /** The same with people called by their names, where an account has the user name. */
    public EnteredEvent named(Map<String, String> names) {
        return new EnteredEvent(
                event,
                at,
                names.getOrDefault(by, by),
                mayChange,
                corrects == null ? null : new Earlier(corrects.at(), names.getOrDefault(corrects.by(), corrects.by())));
    }

    /** The entry that was corrected. */
    public record Earlier(Instant at, String by) {}
}

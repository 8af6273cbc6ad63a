package org.plumbline.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day off as the screen shows it.
 *
 * @param id absent for a day that the settings of the installation give, which nobody can remove on a screen
 * @param addedBy absent for those
 * @param removedBy absent while it is a day off
 */
public record DayOffView(
        @Nullable UUID id,
        LocalDate day,
        String name,
        @Nullable String addedBy,
        @Nullable Instant addedAt,
        @Nullable String removedBy,
        @Nullable Instant removedAt) {

    /** Whether nobody works on it. */
    public boolean isCurrent() {
        return removedAt == null;
    }
}

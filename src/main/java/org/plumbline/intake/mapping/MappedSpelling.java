package org.plumbline.intake.mapping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What words of the council mean, for the page that lists it.
 *
 * @param list what the list of codes says, in words
 * @param meaning the code as it is written
 * @param takenBackBy absent while the mapping counts
 */
public record MappedSpelling(
        UUID id,
        String list,
        String written,
        String meaning,
        String mappedBy,
        Instant mappedAt,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {

    /** Whether imports are read by it. */
    public boolean counts() {
        return takenBackBy == null;
    }
}

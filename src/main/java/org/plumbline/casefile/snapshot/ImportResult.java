package org.plumbline.casefile.snapshot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What storing a batch does, or would do.
 *
 * @param importId absent when nothing was stored: a comparison only, or a file that changes nothing
 */
public record ImportResult(
        @Nullable UUID importId,
        int newCases,
        int newEvents,
        int changedCases,
        int changedEvents,
        List<SnapshotWarning> warnings) {

    public ImportResult {
        warnings = List.copyOf(warnings);
    }

    /** Whether everything was known already. */
    public boolean changesNothing() {
        return newCases + newEvents + changedCases + changedEvents == 0;
    }
}

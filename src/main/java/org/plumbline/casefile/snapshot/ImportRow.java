package org.plumbline.casefile.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventSource;

/** One accepted import, for the list of imports. {@code undoable} only for the latest that is not undone. */
public record ImportRow(
        UUID id,
        EventSource source,
        LocalDate asAt,
        String fileSha256,
        Instant importedAt,
        String importedBy,
        int newCases,
        int newEvents,
        int changedCases,
        int changedEvents,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        boolean undoable) {}

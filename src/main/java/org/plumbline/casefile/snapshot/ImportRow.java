package org.plumbline.casefile.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        boolean undoable) {

    /** The user names in it. */
    public Stream<String> people() {
        return undoneBy == null ? Stream.of(importedBy) : Stream.of(importedBy, undoneBy);
    }

    /** The same with people called by their names, where an account has the user name. */
    public ImportRow named(Map<String, String> names) {
        return new ImportRow(
                id,
                source,
                asAt,
                fileSha256,
                importedAt,
                names.getOrDefault(importedBy, importedBy),
                newCases,
                newEvents,
                changedCases,
                changedEvents,
                undoneAt,
                undoneBy == null ? null : names.getOrDefault(undoneBy, undoneBy),
                undoable);
    }
}

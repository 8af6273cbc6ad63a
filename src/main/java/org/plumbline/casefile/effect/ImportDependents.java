package org.plumbline.casefile.effect;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says what rests on an import, before it is undone; known where that is kept. */
public interface ImportDependents {

    /**
     * An import in force.
     *
     * @param caseIds the cases that it added or changed
     * @param added those of them that nobody knew before
     * @param at when it was stored
     */
    record Stored(UUID id, List<String> caseIds, List<String> added, Instant at) {}

    /** What rests on the import, each in a sentence that says what becomes of it; empty when nothing does. */
    List<String> of(Stored stored);
}

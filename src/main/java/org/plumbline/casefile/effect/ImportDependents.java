package org.plumbline.casefile.effect;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Says what rests on an import, before it is undone; known where that is kept. */
public interface ImportDependents {

    /**
     * What rests on the import, each in a sentence that says what becomes of it; empty when nothing does.
     *
     * @param caseIds the cases that the import added or changed
     * @param since when it was stored
     */
    List<String> of(Collection<String> caseIds, Instant since);
}

package org.plumbline.drift;

import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;

/**
 * What the data of a case can hold.
 *
 * @param fedByAnnexA whether Annex A feeds the case
 * @param latest types of which Annex A alone says something of this case
 * @param full types of Annex A of which another source says something of this case too
 */
record CaseData(Set<EventType> cover, boolean fedByAnnexA, Set<EventType> latest, Set<EventType> full) {

    /** Whether Annex A is the only source. */
    boolean isAnnexAAlone() {
        return fedByAnnexA && full.isEmpty() && DataCover.ANNEX_A.containsAll(cover);
    }

    /** Whether of these types only what Annex A holds may be known, much of it only by its latest date. */
    boolean latestOnly(Set<EventType> types) {
        return fedByAnnexA
                && DataCover.ANNEX_A.containsAll(types)
                && (types.stream().anyMatch(latest::contains) || types.stream().noneMatch(full::contains));
    }
}

package org.plumbline.drift;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.Timeline;

/**
 * What the data of a case can hold.
 *
 * @param cover the types that it holds up to the day
 * @param ended types of which files hold every event, but not up to the day
 * @param fedByAnnexA whether Annex A feeds the case
 * @param latest types of which Annex A alone says something of this case
 * @param full types of Annex A of which another source says something of this case too
 */
record CaseData(
        Set<EventType> cover, Set<EventType> ended, boolean fedByAnnexA, Set<EventType> latest, Set<EventType> full) {

    /** What the timeline shows of the sources, where the data holds the types. */
    static CaseData of(Set<EventType> cover, Set<EventType> ended, Timeline timeline) {
        Set<EventType> latest = EnumSet.noneOf(EventType.class);
        Set<EventType> full = EnumSet.noneOf(EventType.class);
        if (timeline.fedByAnnexA()) {
            for (EventType type : DataCover.ANNEX_A) {
                if (!timeline.of(type).isEmpty()) {
                    (timeline.latestOnly(type) ? latest : full).add(type);
                }
            }
        }
        return new CaseData(cover, ended, timeline.fedByAnnexA(), latest, full);
    }

    /** Whether Annex A is the only source. */
    boolean isAnnexAAlone() {
        return fedByAnnexA && full.isEmpty() && DataCover.ANNEX_A.containsAll(cover);
    }

    /** Whether the data holds all of these types, but files that hold some of them end before the day. */
    boolean endsBefore(Set<EventType> types) {
        return !cover.containsAll(types)
                && types.stream().allMatch(type -> cover.contains(type) || ended.contains(type));
    }

    /** Whether of these types only what Annex A holds may be known, much of it only by its latest date. */
    boolean latestOnly(Set<EventType> types) {
        return fedByAnnexA
                && DataCover.ANNEX_A.containsAll(types)
                && (types.stream().anyMatch(latest::contains) || types.stream().noneMatch(full::contains));
    }
}

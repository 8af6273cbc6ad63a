package org.plumbline.drift;

import java.util.Set;
import org.plumbline.casefile.contract.EventType;

/**
 * A pattern of the pack: its name and what it needs to be told.
 *
 * @param needs event types without which it cannot be told
 * @param anyOf event types of which one is enough to tell something; empty where {@code needs} says it all
 * @param fromAnnexA event types by which Annex A alone can tell it; empty when it cannot
 */
record Pattern(String code, String name, Set<EventType> needs, Set<EventType> anyOf, Set<EventType> fromAnnexA) {

    /**
     * Whether the data can tell it. What is no part of its needs stands in only by columns of Annex A itself.
     */
    boolean isEvaluable(Evaluable.Data data) {
        Set<EventType> cover = data.cover();
        boolean standsIn = data.fedByAnnexA() || needs.containsAll(fromAnnexA);
        if (!fromAnnexA.isEmpty() && standsIn && cover.containsAll(fromAnnexA)) {
            return true;
        }
        boolean latestOnly = needs.isEmpty() ? data.isAnnexAAlone() : data.latestOnly(needs);
        boolean some = anyOf.isEmpty() || anyOf.stream().anyMatch(cover::contains);
        return !latestOnly && some && cover.containsAll(needs);
    }

    /** What the data lacks, in words. */
    String missing(Set<EventType> cover) {
        return TimescaleCover.missing(needs.isEmpty() ? anyOf : needs, cover);
    }
}

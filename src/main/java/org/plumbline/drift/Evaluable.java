package org.plumbline.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.DataCover;

/**
 * What data of a cover can tell. It is the same for every case, so it is worked out once.
 *
 * @param patterns codes of the patterns that can be told
 * @param untold timescales and patterns that cannot
 */
record Evaluable(Set<String> patterns, List<NotEvaluable> untold, Set<String> untoldCodes) {

    /**
     * What the data of a case can hold.
     *
     * @param fedByAnnexA whether Annex A feeds the case
     * @param latest types of which Annex A alone tells this case
     * @param full types of Annex A of which another source tells this case too
     */
    record Data(Set<EventType> cover, boolean fedByAnnexA, Set<EventType> latest, Set<EventType> full) {

        /** Whether Annex A tells all that is told. */
        boolean isAnnexAAlone() {
            return fedByAnnexA && full.isEmpty() && DataCover.ANNEX_A.containsAll(cover);
        }

        /** Whether of these types only what Annex A tells may be known, much of it only by its latest date. */
        boolean latestOnly(Set<EventType> types) {
            return fedByAnnexA
                    && DataCover.ANNEX_A.containsAll(types)
                    && (types.stream().anyMatch(latest::contains)
                            || types.stream().noneMatch(full::contains));
        }
    }

    Evaluable {
        patterns = Set.copyOf(patterns);
        untold = List.copyOf(untold);
        untoldCodes = Set.copyOf(untoldCodes);
    }

    static Evaluable of(
            Data data, TimescaleCover timescales, Collection<Pattern> patterns, Set<String> codesWithRules) {
        List<NotEvaluable> untold = new ArrayList<>(timescales.notEvaluable(data));
        Set<String> told = new HashSet<>();
        for (Pattern pattern : patterns) {
            if (!codesWithRules.contains(pattern.code())) {
                untold.add(new NotEvaluable(pattern.code(), "This rule pack has no rule for it yet."));
            } else if (pattern.isEvaluable(data)) {
                told.add(pattern.code());
            } else {
                untold.add(new NotEvaluable(pattern.code(), pattern.missing(data.cover())));
            }
        }
        Set<String> codes = new HashSet<>();
        untold.forEach(each -> codes.add(each.code()));
        return new Evaluable(told, untold, codes);
    }

    /** Whether the clocks of a timescale can be told. */
    boolean tells(TimescaleResult clock) {
        return !untoldCodes.contains(clock.timescale());
    }
}

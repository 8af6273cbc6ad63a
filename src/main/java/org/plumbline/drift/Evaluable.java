package org.plumbline.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;

/**
 * What data of a cover can answer. It is the same for every case with such data, so it is worked out once.
 *
 * @param patterns codes of the patterns that are evaluable
 * @param timescales ids of the timescales that are
 * @param latestSince timescales of which every step is known up to an earlier day only
 * @param answered patterns and timescales
 * @param notEvaluable timescales and patterns that are not
 */
record Evaluable(
        Set<String> patterns,
        Set<String> timescales,
        Set<String> latestSince,
        Set<String> answered,
        List<NotEvaluable> notEvaluable,
        Set<String> missingCodes) {

    Evaluable {
        patterns = Set.copyOf(patterns);
        timescales = Set.copyOf(timescales);
        latestSince = Set.copyOf(latestSince);
        answered = Set.copyOf(answered);
        notEvaluable = List.copyOf(notEvaluable);
        missingCodes = Set.copyOf(missingCodes);
    }

    static Evaluable of(
            CaseData data, TimescaleCover timescales, Collection<Pattern> patterns, Set<String> codesWithRules) {
        List<NotEvaluable> notEvaluable = new ArrayList<>(timescales.notEvaluable(data));
        Set<String> evaluable = new HashSet<>();
        for (Pattern pattern : patterns) {
            if (!codesWithRules.contains(pattern.code())) {
                notEvaluable.add(new NotEvaluable(pattern.code(), "This rule pack has no rule for it yet."));
            } else if (pattern.isEvaluable(data)) {
                evaluable.add(pattern.code());
            } else {
                notEvaluable.add(new NotEvaluable(pattern.code(), pattern.missing(data.cover())));
            }
        }
        Set<String> codes = new HashSet<>();
        notEvaluable.forEach(each -> codes.add(each.code()));
        Set<String> ids = timescales.evaluable(data);
        Set<String> both = new HashSet<>(evaluable);
        both.addAll(ids);
        return new Evaluable(evaluable, ids, timescales.latestSince(data), both, notEvaluable, codes);
    }

    /** Whether the data can answer the timescale of the clock. */
    boolean covers(TimescaleResult clock) {
        return !missingCodes.contains(clock.timescale());
    }
}

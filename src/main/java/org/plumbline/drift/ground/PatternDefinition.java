package org.plumbline.drift.ground;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.Effect;
import org.plumbline.rulebook.EventSelector;

/**
 * What a pattern means, as the pack writes it beside its rules.
 *
 * @param code such as {@code DD-19}
 * @param name a few words
 * @param means one paragraph: what it looks at, what counts, when it clears
 * @param effect whether a flag of it is about practice or about the history of the child
 * @param needs event types without which it is not evaluable
 * @param needsAnyOf event types of which one is enough; empty where {@code needs} says it all
 * @param fromAnnexA event types by which Annex A alone answers it; empty where it does not
 * @param events which events count, by a name of their own
 * @param readings how it is read where its words leave a choice
 * @param suppressedBy what says the same more strongly
 */
public record PatternDefinition(
        String code,
        String name,
        String means,
        Effect effect,
        Set<EventType> needs,
        Set<EventType> needsAnyOf,
        Set<EventType> fromAnnexA,
        Map<String, List<EventSelector>> events,
        List<String> readings,
        List<Suppression> suppressedBy) {}

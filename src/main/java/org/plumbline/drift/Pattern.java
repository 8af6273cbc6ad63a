package org.plumbline.drift;

import java.util.List;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.PatternDefinition;
import org.plumbline.drift.ground.Suppression;

/** A pattern of the pack, asked whether data can answer it. */
record Pattern(PatternDefinition definition) {

    String code() {
        return definition.code();
    }

    String name() {
        return definition.name();
    }

    List<Suppression> suppressedBy() {
        return definition.suppressedBy();
    }

    /**
     * Whether the data can answer it. What it does not need counts only through columns of Annex A itself, and they answer it
     * only where no files hold all that it needs: else those are waited for.
     */
    boolean isEvaluable(CaseData data) {
        Set<EventType> needs = definition.needs();
        Set<EventType> anyOf = definition.needsAnyOf();
        Set<EventType> fromAnnexA = definition.fromAnnexA();
        Set<EventType> cover = data.cover();
        boolean enough = data.fedByAnnexA() || needs.containsAll(fromAnnexA);
        if (!fromAnnexA.isEmpty() && enough && cover.containsAll(fromAnnexA) && !data.endsBefore(needs)) {
            return true;
        }
        boolean latestOnly = needs.isEmpty() ? data.isAnnexAAlone() : data.latestOnly(needs);
        boolean some = anyOf.isEmpty() || anyOf.stream().anyMatch(cover::contains);
        return !latestOnly && some && cover.containsAll(needs);
    }

    /** What the data lacks, in words. */
    String missing(Set<EventType> cover) {
        return TimescaleCover.missing(
                definition.needs().isEmpty() ? definition.needsAnyOf() : definition.needs(), cover);
    }
}

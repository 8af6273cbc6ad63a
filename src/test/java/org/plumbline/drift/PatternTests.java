package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

class PatternTests {

    private static final Definitions DEFINITIONS =
            new Definitions(RulePacks.bundled().current());

    @Test
    void aPatternIsNotEvaluableWhenOneOfItsTypesIsMissing() {
        assertThat(pattern("DD-29")
                        .isEvaluable(new CaseData(without(EventType.SUPERVISION), Set.of(), false, Set.of(), Set.of())))
                .isFalse();
        assertThat(pattern("DD-29").isEvaluable(new CaseData(DataCover.ALL, Set.of(), false, Set.of(), Set.of())))
                .isTrue();
    }

    @Test
    void whatTheReturnSaysOfAPatternServesWhereTheRestIsMissing() {
        assertThat(pattern("DD-32")
                        .isEvaluable(new CaseData(
                                without(EventType.SIGNIFICANT_CHANGE), Set.of(), false, Set.of(), Set.of())))
                .isTrue();
        assertThat(pattern("DD-35")
                        .isEvaluable(new CaseData(
                                without(EventType.LEGAL_PLANNING_MEETING), Set.of(), false, Set.of(), Set.of())))
                .isTrue();
        assertThat(pattern("DD-35")
                        .isEvaluable(
                                new CaseData(without(EventType.PERMANENCE_PLAN), Set.of(), false, Set.of(), Set.of())))
                .isFalse();
    }

    @Test
    void columnsOfTheReturnStandInOnlyForTheReturn() {
        assertThat(pattern("DD-41")
                        .isEvaluable(new CaseData(without(EventType.RHI), Set.of(), false, Set.of(), Set.of())))
                .isFalse();
        assertThat(pattern("DD-41").isEvaluable(new CaseData(DataCover.ANNEX_A, Set.of(), true, Set.of(), Set.of())))
                .isTrue();
    }

    private static Pattern pattern(String code) {
        return DEFINITIONS.patterns().stream()
                .filter(each -> each.code().equals(code))
                .map(Pattern::new)
                .findFirst()
                .orElseThrow();
    }

    private static Set<EventType> without(EventType type) {
        Set<EventType> cover = EnumSet.allOf(EventType.class);
        cover.remove(type);
        return cover;
    }
}

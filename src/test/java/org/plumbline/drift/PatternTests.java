package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

class PatternTests {

    private static final Map<String, Pattern> PATTERNS =
            Patterns.of(RulePacks.bundled().current());

    @Test
    void aPatternIsNotToldWhenOneOfItsTypesIsMissing() {
        assertThat(pattern("DD-29")
                        .isEvaluable(new Evaluable.Data(without(EventType.SUPERVISION), false, Set.of(), Set.of())))
                .isFalse();
        assertThat(pattern("DD-29").isEvaluable(new Evaluable.Data(DataCover.ALL, false, Set.of(), Set.of())))
                .isTrue();
    }

    @Test
    void whatTheReturnTellsOfAPatternServesWhereTheRestIsMissing() {
        assertThat(pattern("DD-32")
                        .isEvaluable(
                                new Evaluable.Data(without(EventType.SIGNIFICANT_CHANGE), false, Set.of(), Set.of())))
                .isTrue();
        assertThat(pattern("DD-35")
                        .isEvaluable(new Evaluable.Data(
                                without(EventType.LEGAL_PLANNING_MEETING), false, Set.of(), Set.of())))
                .isTrue();
        assertThat(pattern("DD-35")
                        .isEvaluable(new Evaluable.Data(without(EventType.PERMANENCE_PLAN), false, Set.of(), Set.of())))
                .isFalse();
    }

    @Test
    void columnsOfTheReturnStandInOnlyForTheReturn() {
        assertThat(pattern("DD-41").isEvaluable(new Evaluable.Data(without(EventType.RHI), false, Set.of(), Set.of())))
                .isFalse();
        assertThat(pattern("DD-41").isEvaluable(new Evaluable.Data(DataCover.ANNEX_A, true, Set.of(), Set.of())))
                .isTrue();
    }

    private static Pattern pattern(String code) {
        return Objects.requireNonNull(PATTERNS.get(code));
    }

    private static Set<EventType> without(EventType type) {
        Set<EventType> cover = EnumSet.allOf(EventType.class);
        cover.remove(type);
        return cover;
    }
}

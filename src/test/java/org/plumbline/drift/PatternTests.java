package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.EventType;
import org.plumbline.rulebook.RulePacks;

class PatternTests {

    private static final Map<String, Pattern> PATTERNS =
            Patterns.of(RulePacks.bundled().current());

    @Test
    void aPatternIsNotToldWhenOneOfItsTypesIsMissing() {
        assertThat(pattern("DD-29").isEvaluable(without(EventType.SUPERVISION), false))
                .isFalse();
        assertThat(pattern("DD-29").isEvaluable(Cover.ALL, false)).isTrue();
    }

    @Test
    void whatTheReturnTellsOfAPatternServesWhereTheRestIsMissing() {
        assertThat(pattern("DD-32").isEvaluable(without(EventType.SIGNIFICANT_CHANGE), false))
                .isTrue();
        assertThat(pattern("DD-35").isEvaluable(without(EventType.LEGAL_PLANNING_MEETING), false))
                .isTrue();
        assertThat(pattern("DD-35").isEvaluable(without(EventType.PERMANENCE_PLAN), false))
                .isFalse();
    }

    @Test
    void columnsOfTheReturnStandInOnlyForTheReturn() {
        assertThat(pattern("DD-41").isEvaluable(without(EventType.RHI), false)).isFalse();
        assertThat(pattern("DD-41").isEvaluable(Cover.ANNEX_A, true)).isTrue();
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

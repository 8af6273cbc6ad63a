package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTests {

    private static final Condition TEAM = Condition.of("team = :team", "team", "North");
    private static final Condition OPEN = Condition.of("closed_on is null");

    @Test
    void aJoinedConditionKeepsTheValuesOfBoth() {
        Condition both =
                TEAM.and(Condition.of("severity >= :least", "least", 3)).and(OPEN);

        assertThat(both.sql()).isEqualTo("team = :team and severity >= :least and closed_on is null");
        assertThat(both.values()).isEqualTo(Map.of("team", "North", "least", 3));
    }

    @Test
    void oneNameHasOneValue() {
        assertThat(TEAM.or(TEAM).values()).isEqualTo(TEAM.values());
        assertThatThrownBy(() -> TEAM.and(Condition.of("team <> :team", "team", "South")))
                .hasMessageContaining("team");
    }

    @Test
    void whatIsNotGivenAddsNothing() {
        assertThat(OPEN.andIfGiven("team = :team", "team", null)).isEqualTo(OPEN);
        assertThat(OPEN.andIfGiven("team = :team", "team", "North")).isEqualTo(OPEN.and(TEAM));
    }

    @Test
    void eitherOfTwoIsInBracketsSoThatMoreCanBeAsked() {
        assertThat(OPEN.and(Condition.NEVER.or(TEAM)).sql()).isEqualTo("closed_on is null and (1 = 0 or team = :team)");
    }
}

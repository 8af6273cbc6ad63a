package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.Allocation.Candidate;

/** Who gets which case of a round, whatever the seed decides between auditors who have alike many. */
class AllocationTests {

    private static final List<Actor> AUDITORS = List.of(auditor("North"), auditor("East"), auditor("West"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void noCaseStaysWithoutAnAuditorWhereHandingOneOnFindsOne(int seed) {
        Allocation.Result result = allocate(seed, 1, Map.of(), "North", "West", "West");

        assertThat(result.unallocated()).isEmpty();
        assertThat(result.auditors().values()).containsExactlyInAnyOrderElementsOf(AUDITORS);
        assertThat(result.auditors().get("case 0")).extracting(Actor::username).isEqualTo("West");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void whatNobodyCanDoIsLeftAndNobodyGetsMoreThanTheyCanDo(int seed) {
        Allocation.Result result = allocate(seed, 1, Map.of(), "West", "West", "West");

        assertThat(result.unallocated()).hasSize(1).allSatisfy((number, why) -> assertThat(why)
                .isEqualTo("Every auditor who may audit it has 1 audit already."));
        assertThat(result.auditors().values()).extracting(Actor::username).containsExactlyInAnyOrder("North", "East");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void nobodyGetsACaseOfTheirOwnTeamThoughCasesAreHandedOn(int seed) {
        List<String> teams = List.of("North", "North", "East", "East", "West", "West");

        Allocation.Result result = allocate(seed, 2, Map.of(), teams.toArray(String[]::new));

        assertThat(counts(result.auditors().values())).isEqualTo(Map.of("North", 2, "East", 2, "West", 2));
        for (int i = 0; i < teams.size(); i++) {
            assertThat(result.auditors().get("case " + i))
                    .extracting(Actor::username)
                    .isNotEqualTo(teams.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void allGetAlikeManyThoughNobodyIsFullAndTheLastCasesAreOfOneTeam(int seed) {
        Allocation.Result result = allocate(seed, 6, Map.of(), "East", "North", "North");

        assertThat(counts(result.auditors().values())).isEqualTo(Map.of("North", 1, "East", 1, "West", 1));
    }

    @Test
    void whoeverHasManyAlreadyGetsNoMoreUntilTheOthersHaveAsMany() {
        Map<UUID, Integer> load = Map.of(AUDITORS.get(0).userId(), 2);

        Allocation.Result result = allocate(0, 6, load, "South", "South", "South", "South");

        assertThat(counts(result.auditors().values())).isEqualTo(Map.of("East", 2, "West", 2));
    }

    @Test
    void auditsThatAnAuditorHasAlreadyStay() {
        Map<UUID, Integer> load = Map.of(AUDITORS.get(1).userId(), 1);

        Allocation.Result result = allocate(0, 1, load, "West", "West");

        assertThat(result.auditors().values()).extracting(Actor::username).containsExactly("North");
        assertThat(result.unallocated()).hasSize(1);
    }

    private static Allocation.Result allocate(int seed, int capacity, Map<UUID, Integer> load, String... teams) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < teams.length; i++) {
            candidates.add(new Candidate("case " + i, teams[i], Set.of(), i));
        }
        return new Allocation("seed " + seed, AUDITORS, person -> true, capacity, "12 months", load)
                .allocate(candidates);
    }

    private static Map<String, Integer> counts(Collection<Actor> auditors) {
        Map<String, Integer> counts = new HashMap<>();
        auditors.forEach(auditor -> counts.merge(auditor.username(), 1, Integer::sum));
        return counts;
    }

    private static Actor auditor(String team) {
        return new Actor(
                UUID.nameUUIDFromBytes(team.getBytes(StandardCharsets.UTF_8)),
                team,
                team,
                Set.of(Role.PRACTICE_SUPERVISOR),
                Set.of(team),
                null);
    }
}

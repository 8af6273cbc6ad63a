package org.plumbline.casefile.cover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.EventType;

/**
 * That files hold every event of a type from a day on, up to the day whose state they show.
 *
 * @param teams codes of the teams of which they do; empty for every team
 */
public record TypeCover(EventType type, LocalDate from, Set<String> teams) {

    public TypeCover {
        teams = Set.copyOf(teams);
    }

    /** The teams one by one; one that is empty for every team. */
    Stream<Optional<String>> eachTeam() {
        return teams.isEmpty()
                ? Stream.of(Optional.empty())
                : new TreeSet<>(teams).stream().map(Optional::of);
    }

    /** The days, team by team, where the files show the state of the day. */
    public Stream<CoverSpan> until(LocalDate asAt) {
        return eachTeam().map(team -> new CoverSpan(type, team.orElse(null), from, asAt));
    }
}

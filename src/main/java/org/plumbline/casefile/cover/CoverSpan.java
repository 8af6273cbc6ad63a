package org.plumbline.casefile.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/**
 * The days of which an import in force holds every event of a type.
 *
 * @param team code of the team of which it does; absent for every team
 * @param from the first of these days
 * @param until the last, whose state the import shows
 */
public record CoverSpan(EventType type, @Nullable String team, LocalDate from, LocalDate until) {

    boolean holds(CoverSpan other) {
        return type == other.type
                && (team == null || team.equals(other.team))
                && !from.isAfter(other.from)
                && !until.isBefore(other.until);
    }
}

package org.plumbline.casefile;

import java.util.Set;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Which cases a person may see, as a condition of the query: least sight. */
public record VisibleCases(String condition, Set<String> teams) {

    /**
     * What the person may see: a supervisor the own teams, a head of service those of the service, or all where no teams
     * are named. The condition speaks of {@code case_file.team} as {@code team}.
     */
    public static VisibleCases of(Actor actor) {
        boolean whole = actor.has(Role.SERVICE_HEAD) && actor.teams().isEmpty();
        if (actor.has(Role.QA_LEAD) || actor.has(Role.INDEPENDENT_AUDITOR) || whole) {
            return new VisibleCases("1 = 1", Set.of());
        }
        boolean line = actor.has(Role.SERVICE_HEAD) || actor.has(Role.PRACTICE_SUPERVISOR);
        if (line && !actor.teams().isEmpty()) {
            return new VisibleCases("team in (:sight)", actor.teams());
        }
        return new VisibleCases("1 = 0", Set.of());
    }

    /** A data administrator may count what they loaded, without seeing any of it. */
    static VisibleCases forCounting(Actor actor) {
        return actor.has(Role.DATA_ADMINISTRATOR) ? new VisibleCases("1 = 1", Set.of()) : of(actor);
    }

    /** Adds the parameters that the condition needs. */
    public MapSqlParameterSource into(MapSqlParameterSource parameters) {
        return teams.isEmpty() ? parameters : parameters.addValue("sight", teams);
    }
}

package org.plumbline.audit;

import java.util.Set;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;

/**
 * The teams whose audits a manager sees: a head of service those of the service, or all where no teams are named; a team
 * manager their own.
 */
record ServiceSight(boolean all, Set<String> teams) {

    static ServiceSight of(Actor actor) {
        boolean head = actor.has(Role.SERVICE_HEAD);
        boolean manager = head || actor.has(Role.PRACTICE_SUPERVISOR);
        return new ServiceSight(head && actor.teams().isEmpty(), manager ? actor.teams() : Set.of());
    }

    boolean sees(String team) {
        return all || teams.contains(team);
    }
}

package org.plumbline.access;

import java.util.Set;

/**
 * The teams whose audits a manager sees: a head of service those of the service, or all where no teams are named; a team
 * manager their own.
 */
public record TeamsInView(boolean all, Set<String> teams) {

    public static TeamsInView of(Actor actor) {
        boolean head = actor.has(Role.SERVICE_HEAD);
        boolean manager = head || actor.has(Role.PRACTICE_SUPERVISOR);
        return new TeamsInView(head && actor.teams().isEmpty(), manager ? actor.teams() : Set.of());
    }

    public boolean sees(String team) {
        return all || teams.contains(team);
    }
}

package org.plumbline.access;

import java.util.Set;

/**
 * The teams whose cases and audits a person sees because they manage: the QA lead all, a head of service those of the
 * service, or all where no teams are named, a team manager their own.
 *
 * @param all whether there is no team that the person does not see
 * @param teams codes of the teams, of no meaning where all are seen
 */
public record TeamsInView(boolean all, Set<String> teams) {

    /** What the person sees by the roles held now. */
    public static TeamsInView of(Actor actor) {
        boolean head = actor.has(Role.SERVICE_HEAD);
        boolean manager = head || actor.has(Role.PRACTICE_SUPERVISOR);
        return new TeamsInView(
                actor.has(Role.QA_LEAD) || head && actor.teams().isEmpty(), manager ? actor.teams() : Set.of());
    }

    /** Whether the person sees the team. */
    public boolean sees(String team) {
        return all || teams.contains(team);
    }
}

package org.plumbline.casefile;

import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.TeamsInView;
import org.plumbline.database.Condition;

/** Which cases a person may see, as a condition of the query that reads them. */
public final class VisibleCases {

    private VisibleCases() {}

    /**
     * The cases of the teams in the person's view, and for an independent auditor all. The condition speaks of
     * {@code case_file.team} as {@code team}.
     */
    public static Condition to(Actor actor) {
        TeamsInView view = TeamsInView.of(actor);
        if (view.all() || actor.has(Role.INDEPENDENT_AUDITOR)) {
            return Condition.ALWAYS;
        }
        return view.teams().isEmpty()
                ? Condition.NEVER
                : Condition.of("team in (:visibleTeams)", "visibleTeams", view.teams());
    }

    /** A data administrator may count what they loaded, without seeing any of it. */
    static Condition whenCounting(Actor actor) {
        return actor.has(Role.DATA_ADMINISTRATOR) ? Condition.ALWAYS : to(actor);
    }
}

package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.CaseNumber;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.TeamNames;

/** Risks to a child that nobody has acknowledged yet, and alerts withdrawn that nobody has read of. */
@org.springframework.stereotype.Component
class EscalationsTile implements HomeTile {

    private final Escalations escalations;
    private final CaseNumber number;
    private final Teams teams;

    EscalationsTile(Escalations escalations, CaseNumber number, Teams teams) {
        this.escalations = escalations;
        this.number = number;
        this.teams = teams;
    }

    @Override
    public String title() {
        return "Risks to acknowledge";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SERVICE_HEAD) || actor.has(Role.QA_LEAD);
    }

    @Override
    public Component content(Actor actor) {
        List<EscalationRow> open = escalations.open();
        RouterLink register = new RouterLink("All escalations", EscalationsView.class);
        if (open.isEmpty()) {
            return new EmptyState(
                    "No risk waits",
                    "When an audit alerts you to a risk to a child, it appears here at once.",
                    register);
        }
        Div all = new Div();
        TeamNames names = TeamNames.of(teams);
        open.forEach(row -> all.add(new EscalationCard(row, names.of(row.team()), actor, number, escalations)));
        all.add(register);
        return all;
    }
}

package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.TeamNames;

/** Risks to a child that nobody has acknowledged yet, and alerts withdrawn that nobody has read of. */
@org.springframework.stereotype.Component
class EscalationsTile implements HomeTile {

    private final Escalations escalations;
    private final ListedNumbers numbers;

    EscalationsTile(Escalations escalations, ListedNumbers numbers) {
        this.escalations = escalations;
        this.numbers = numbers;
    }

    @Override
    public String title() {
        return "Alerts of immediate risk";
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
    public Optional<Component> content(Visit visit) {
        List<EscalationRow> open = escalations.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div();
        TeamNames names = visit.teams();
        open.forEach(row -> all.add(
                new EscalationCard(row, names.of(row.team()), visit.actor(), numbers.of(row.caseId()), escalations)));
        all.add(new RouterLink("All escalations", EscalationsView.class));
        return Optional.of(all);
    }
}

package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.desk.Escalations;
import org.plumbline.audit.form.EscalationRow;
import org.plumbline.audit.form.Reply;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.TeamNames;

/** Risks to a child that nobody has acknowledged yet. */
@org.springframework.stereotype.Component
class EscalationsTile implements HomeTile {

    private final Escalations escalations;
    private final Teams teams;

    EscalationsTile(Escalations escalations, Teams teams) {
        this.escalations = escalations;
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
        if (open.isEmpty()) {
            return new EmptyState("No risk waits", "When an audit finds a risk to a child, it appears here at once.");
        }
        Div all = new Div();
        TeamNames names = TeamNames.of(teams);
        open.forEach(row -> all.add(card(row, names.of(row.team()), actor.has(Role.SERVICE_HEAD))));
        return all;
    }

    private Component card(EscalationRow row, String team, boolean mayAcknowledge) {
        Div card = new Div(
                new H3("Case " + row.shortCode() + ", " + team),
                new Paragraph("Since %s, to be acknowledged by %s."
                        .formatted(EnglishDates.dayAndTime(row.since()), EnglishDates.dayAndTime(row.until()))),
                new Paragraph(
                        row.note().isBlank()
                                ? "An answer or a flag of the audit asks for it. See its grade certificate."
                                : row.note()));
        card.addClassName("pl-flag");
        if (!row.spokenTo().isBlank()) {
            card.add(new Paragraph("The auditor has spoken to: " + row.spokenTo() + "."));
        }
        if (mayAcknowledge) {
            card.add(acknowledge(row));
        }
        return card;
    }

    private Component acknowledge(EscalationRow row) {
        Div place = new Div();
        place.getElement().setAttribute("role", "status");
        place.add(new Button("I know, and act in the case system", click -> {
            String words =
                    switch (escalations.acknowledge(row.auditId())) {
                        case Reply.Done done -> done.message();
                        case Reply.Refused refused -> String.join(" ", refused.problems());
                    };
            place.removeAll();
            place.add(new Paragraph(words));
        }));
        return place;
    }
}

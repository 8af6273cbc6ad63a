package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.audit.question.AlertWords;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Pager;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;

/** The register of every alert of a head of service, the newest first, each with what came of it. */
@Route("escalations")
@PageTitle("Escalations")
@Menu(title = "Escalations", order = 16, icon = "vaadin:bell")
@RolesAllowed({"SERVICE_HEAD", "QA_LEAD"})
public class EscalationsView extends Div implements BeforeEnterObserver {

    private final Escalations escalations;
    private final TeamNames names;
    private final Actor actor;
    private final Div rows = new Div();
    private final AddressState address = new AddressState();
    private final Pager pager = new Pager("Pages of the escalations", address, this::show);

    EscalationsView(Escalations escalations, Teams teams, CurrentActor current) {
        this.escalations = escalations;
        this.names = TeamNames.of(teams);
        this.actor = current.require();
        addClassName("pl-escalations");
        add(
                new PageHeader(
                        "Escalations",
                        "Risks to a child of which an audit alerted the head of service. Those that wait are acknowledged on"
                                + " the home page."),
                rows,
                pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    private void show() {
        int offset = pager.within(escalations.count(), "escalation", "escalations");
        List<EscalationRow> found = escalations.page(offset, Pager.ROWS);
        rows.removeAll();
        rows.add(
                found.isEmpty()
                        ? new EmptyState(
                                "No escalation yet",
                                "An alert appears here when an auditor finds an immediate risk to a child, or when a grade"
                                        + " asks for the head of service. Nothing is ever taken out.")
                        : table(found));
        pager.setVisible(!found.isEmpty());
    }

    private StackedTable table(List<EscalationRow> found) {
        StackedTable table =
                new StackedTable("The newest first", "Case", "State", "What was found", "Sent", "What came of it");
        found.forEach(row -> {
            AlertView alert = row.alert();
            table.row(
                    whose(row),
                    state(alert.state()),
                    lines(AlertWords.found(alert), AlertWords.spoken(alert)),
                    lines(AlertWords.when(alert), row.auditor() == null ? "" : "Auditor: " + row.auditor()),
                    lines(AlertWords.outcome(alert), AlertWords.reminders(alert)));
        });
        return table;
    }

    /** What waits leads to where it is acknowledged. */
    private Component state(AlertState state) {
        Span label = new Span(state.label());
        label.addClassNames("pl-badge", "pl-alert-" + state.name().toLowerCase(Locale.ROOT));
        return state.open() && actor.has(Role.SERVICE_HEAD)
                ? new Div(label, new Div(new RouterLink("Acknowledge", HomeView.class)))
                : label;
    }

    private Component whose(EscalationRow row) {
        Component code = EscalationLinks.caseFile(row.shortCode(), row, actor)
                .map(Component.class::cast)
                .orElseGet(() -> new Span(row.shortCode()));
        Component audit = EscalationLinks.certificate(row.reference(), row, actor)
                .map(Component.class::cast)
                .orElseGet(() -> new Span(row.reference()));
        Div where = new Div(new Span(names.of(row.team()) + ", audit "), audit);
        where.addClassName("pl-work-facts");
        return new Div(code, where);
    }

    private static Component lines(String first, String second) {
        Span more = new Span(second);
        more.addClassName("pl-work-facts");
        return new Div(new Div(new Span(first)), more);
    }
}

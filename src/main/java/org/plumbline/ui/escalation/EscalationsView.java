package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.alert.RegisterFilter;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.audit.question.AlertWords;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The register of every alert of a head of service, the newest first, each with what came of it. */
@Route("escalations")
@PageTitle("Escalations")
@Menu(title = "Escalations", order = 16, icon = "vaadin:bell")
@RolesAllowed({"SERVICE_HEAD", "QA_LEAD"})
public class EscalationsView extends Div implements BeforeEnterObserver {

    private final Escalations escalations;
    private final ListedNumbers numbers;
    private final TeamNames names;
    private final Actor actor;
    private final Select<AlertState> state = new Select<>();
    private final Select<String> team;
    private final Filters filters;
    private final ListTable<EscalationRow> table;

    EscalationsView(
            Escalations escalations, ListedNumbers numbers, Teams teams, CurrentActor current, ListExports exports) {
        this.escalations = escalations;
        this.numbers = numbers;
        this.names = TeamNames.of(teams);
        this.actor = current.require();
        this.team = names.select(true, actor);
        state.setLabel("State");
        state.setItems(AlertState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All");
        state.setItemLabelGenerator(each -> each == null ? "All" : each.label());
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Escalations", "escalation", "escalations"),
                        columns(),
                        address,
                        this::source,
                        this::empty)
                .exported(exports);
        filters = new Filters(address, table::again)
                .choice("state", state, Filters::word)
                .choice("team", team, Function.identity());
        addClassName("pl-escalations");
        add(
                new PageHeader(
                        "Escalations",
                        "Risks to a child of which an audit alerted the head of service, the newest first. Those that wait"
                                + " are acknowledged on the home page."),
                filters,
                table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private RegisterFilter filter() {
        return new RegisterFilter(state.getValue(), team.getValue());
    }

    private ListSource<EscalationRow> source() {
        RegisterFilter filter = filter();
        return ListSource.of(
                (sort, offset, limit) -> escalations.page(filter, sort, offset, limit),
                () -> escalations.count(filter));
    }

    private EmptyState empty() {
        return filter().equals(RegisterFilter.ALL)
                ? new EmptyState(
                        "No escalation yet",
                        "An alert appears here when an auditor finds an immediate risk to a child, or when a grade asks"
                                + " for the head of service. Nothing is ever taken out.")
                : new EmptyState("No escalation matches", "Choose fewer filters.");
    }

    private List<Column<EscalationRow>> columns() {
        return List.of(
                Column.<EscalationRow>of("case", "Case", row -> row.shortCode() + ", audit " + row.reference())
                        .shownAs(this::whose)
                        .sorts(),
                Column.<EscalationRow>of("team", "Team", row -> names.of(row.team()))
                        .sorts(),
                Column.<EscalationRow>of(
                                "state", "State", row -> row.alert().state().label())
                        .shownAs(row -> state(row.alert().state()))
                        .sorts(),
                both(
                        "found",
                        "What was found",
                        row -> AlertWords.found(row.alert()),
                        row -> AlertWords.spoken(row.alert())),
                both("sent", "Sent", row -> AlertWords.when(row.alert()), EscalationsView::auditor)
                        .sorts(),
                both(
                        "outcome",
                        "What came of it",
                        row -> AlertWords.outcome(row.alert()),
                        row -> AlertWords.reminders(row.alert())));
    }

    private static String auditor(EscalationRow row) {
        return row.auditor() == null ? "" : "Auditor: " + row.auditor();
    }

    /** A column of a main thing and a smaller one, which a file has after each other. */
    private static Column<EscalationRow> both(
            String key, String title, Function<EscalationRow, String> first, Function<EscalationRow, String> second) {
        return Column.<EscalationRow>of(key, title, row -> (first.apply(row) + " " + second.apply(row)).strip())
                .shownAs(row -> lines(first.apply(row), second.apply(row)));
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
        Div where = new Div(new Span("Audit "), audit);
        where.addClassName("pl-work-facts");
        return new Div(code, numbers.of(row.caseId()), where);
    }

    private static Component lines(String first, String second) {
        Span more = new Span(second);
        more.addClassName("pl-work-facts");
        return new Div(new Div(new Span(first)), more);
    }
}

package org.plumbline.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.Accounts;
import org.plumbline.access.Teams;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.council.CouncilForm;
import org.plumbline.ui.council.SweepTimeForm;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.people.AddPerson;
import org.plumbline.ui.people.TeamsPanel;
import org.plumbline.watch.run.SweepSchedule;

/**
 * A first start step by step: the council, its sweep, teams, people, and what is set up by then. The step is in the
 * address, so that one can leave and come back; each step has a page of its own in the menu too.
 */
@Route("set-up/:step?")
@PageTitle("Set up Plumbline")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class SetUpView extends Div implements BeforeEnterObserver {

    private final CouncilIdentity identity;
    private final SweepSchedule schedule;
    private final Teams teams;
    private final Accounts accounts;
    private final SetUpState state;
    private final ListExports exports;
    private SetUpStep shown = SetUpStep.COUNCIL;

    SetUpView(
            CouncilIdentity identity,
            SweepSchedule schedule,
            Teams teams,
            Accounts accounts,
            SetUpState state,
            ListExports exports) {
        this.identity = identity;
        this.schedule = schedule;
        this.teams = teams;
        this.accounts = accounts;
        this.state = state;
        this.exports = exports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = SetUpStep.of(event.getRouteParameters().get("step").orElse(""));
        removeAll();
        add(
                new PageHeader(
                        "Set up Plumbline",
                        "What you fill in is stored step by step. You can leave at any step and come back from the home"
                                + " page; each step has its own page in the menu, too."),
                steps(),
                new H2(shown.label()),
                content(event.getLocation()),
                onwards());
    }

    private Component steps() {
        OrderedList list = new OrderedList();
        list.addClassName("pl-set-up");
        for (SetUpStep step : SetUpStep.values()) {
            ListItem item = new ListItem(link(step.label(), step));
            if (step == shown) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", "Steps");
        return nav;
    }

    private Component content(Location location) {
        return switch (shown) {
            case COUNCIL -> new CouncilForm(identity);
            case SWEEP -> new SweepTimeForm(identity, schedule);
            case TEAMS -> {
                TeamsPanel panel = new TeamsPanel(teams, exports);
                panel.read(location);
                yield panel;
            }
            case PEOPLE -> new AddPerson(accounts, teams);
            case CHECKLIST -> new Checklist(state.items());
        };
    }

    private Component onwards() {
        Div links = new Div();
        links.addClassNames("pl-actions", "pl-onwards");
        shown.plus(-1).ifPresent(step -> links.add(link("Back: " + step.label(), step)));
        RouterLink next = shown.plus(1)
                .map(step -> link("Next: " + step.label(), step))
                .orElseGet(() -> new RouterLink("To the home page", HomeView.class));
        next.addClassName("pl-button");
        links.add(next);
        return links;
    }

    static RouterLink link(String text, SetUpStep step) {
        return new RouterLink(text, SetUpView.class, new RouteParameters("step", step.key()));
    }
}

package org.plumbline.ui.watch;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.finding.Severity;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.Pager;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.list.WatchFilter;
import org.plumbline.watch.list.WatchList;
import org.plumbline.watch.list.WatchRow;
import org.plumbline.watch.list.WatchSummary;
import org.plumbline.watch.sweep.FindingsAge;

/** The children whose clocks run out or whose patterns fired, the worst first, with the one next step. */
@Route("watch-list")
@PageTitle("Watch list")
@Menu(title = "Watch list", order = 5, icon = "vaadin:eye")
@RolesAllowed({"PRACTICE_SUPERVISOR", "QA_LEAD", "SERVICE_HEAD"})
public class WatchListView extends Div {

    private final WatchList watchList;
    private final TeamNames names;
    private final Select<TeamView> team;
    private final Select<Severity> severity = new Select<>();
    private final Checkbox fresh = new Checkbox("New or back since the last sweep");
    private final Clock clock;
    private final Div rows = new Div();
    private final Pager pager = new Pager("Pages of the watch list", this::show);

    WatchListView(WatchList watchList, Teams teams, CurrentActor current, FindingsAge age, Clock clock) {
        this.clock = clock;
        this.watchList = watchList;
        this.names = TeamNames.of(teams);
        this.team = TeamNames.select(teams, current.require());
        WatchSummary summary = watchList.summary();
        add(new PageHeader("Watch list", lead(summary)), new StaleFindingsNote(age));
        if (summary.cases() == 0) {
            add(new EmptyState(WatchTable.emptyTitle(summary), WatchTable.empty(summary)));
            return;
        }
        severity.setLabel("Severity");
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("All, also clocks that run out");
        severity.setItems(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
        severity.setItemLabelGenerator(each -> each == null
                ? "All, also clocks that run out"
                : each == Severity.CRITICAL ? "Critical" : each.label() + " or worse");
        severity.setWidth("18rem");
        team.addValueChangeListener(change -> show(0));
        severity.addValueChangeListener(change -> show(0));
        fresh.addValueChangeListener(change -> show(0));
        RouterLink changes = new RouterLink("What changed with the last sweep", FlagChangesView.class);
        Div filters = new Div(team, severity, fresh, changes);
        filters.addClassName("pl-filters");
        add(filters, rows, pager);
        show(0);
    }

    static String lead(WatchSummary summary) {
        String day = summary.asOf() == null ? "" : "As of %s. ".formatted(Dates.day(summary.asOf()));
        return day
                + "Children with a pattern of drift or delay, or a clock that is over or runs out in %s."
                        .formatted(EnglishNumbers.count(summary.ahead(), "working day"));
    }

    private void show(int page) {
        TeamView chosen = team.getValue();
        WatchFilter filter =
                new WatchFilter(chosen == null ? null : chosen.code(), severity.getValue(), fresh.getValue());
        List<WatchRow> found = watchList.page(filter, page * Pager.ROWS, Pager.ROWS);
        rows.removeAll();
        rows.add(
                found.isEmpty()
                        ? new EmptyState("No child matches", "Choose fewer filters.")
                        : new WatchTable("The worst first", found, names, LocalDate.now(clock)));
        pager.at(page, watchList.count(filter), "child", "children");
    }
}

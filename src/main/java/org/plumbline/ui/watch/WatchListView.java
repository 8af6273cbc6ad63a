package org.plumbline.ui.watch;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.finding.Severity;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.SeverityChoice;
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
public class WatchListView extends Div implements BeforeEnterObserver {

    private final WatchList watchList;
    private final Select<String> team;
    private final Select<Severity> severity = SeverityChoice.atLeast("Severity", "All, also clocks that run out");
    private final Checkbox fresh = new Checkbox("New or back since the last sweep");
    private final WatchSummary summary;
    private final Filters filters;
    private final ListTable<WatchRow> table;

    WatchListView(
            WatchList watchList,
            ListedNumbers numbers,
            Teams teams,
            CurrentActor current,
            FindingsAge age,
            ListExports exports,
            Clock clock) {
        this.watchList = watchList;
        TeamNames names = TeamNames.of(teams);
        this.team = names.select(false, current.require());
        this.summary = watchList.summary();
        severity.setWidth("18rem");
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Watch list", "child", "children"),
                        WatchTable.columns(numbers, names, LocalDate.now(clock)),
                        address,
                        this::source,
                        this::empty)
                .exported(exports);
        table.addClassName("pl-watch");
        filters = new Filters(address, table::again)
                .choice("team", team, Function.identity())
                .choice("severity", severity, Filters::word)
                .tick("new", fresh)
                .with(new RouterLink("What changed with the last sweep", FlagChangesView.class));
        filters.setVisible(summary.cases() > 0);
        add(new PageHeader("Watch list", lead(summary)), new StaleFindingsNote(age), filters, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    static String lead(WatchSummary summary) {
        String day = summary.asOf() == null ? "" : "As of %s. ".formatted(Dates.day(summary.asOf()));
        return day
                + "Children with a pattern of drift or delay, or a clock that was over or ran out within %s. The worst first, unless you sort."
                        .formatted(EnglishNumbers.count(summary.ahead(), "working day"));
    }

    private ListSource<WatchRow> source() {
        WatchFilter filter = new WatchFilter(team.getValue(), severity.getValue(), fresh.getValue());
        return ListSource.of(
                (sort, offset, limit) -> watchList.page(filter, sort, offset, limit), () -> watchList.count(filter));
    }

    private EmptyState empty() {
        return summary.cases() == 0
                ? new EmptyState(WatchTable.emptyTitle(summary), WatchTable.empty(summary))
                : new EmptyState("No child matches", "Choose fewer filters.");
    }
}

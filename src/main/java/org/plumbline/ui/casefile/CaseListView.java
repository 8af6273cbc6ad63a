package org.plumbline.ui.casefile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.SeverityChoice;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.flag.CaseDrift;

/** The cases that one may see, with filters; pages come from the database. */
@Route("cases")
@PageTitle("Cases")
@Menu(title = "Cases", order = 30, icon = "vaadin:folder-open-o")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD"})
public class CaseListView extends Div implements BeforeEnterObserver {

    private final Caseload caseload;
    private final CaseDrift drift;
    private final ListedNumbers numbers;
    private final TeamNames names;
    private final Select<String> team;
    private final Select<CaseType> type = new Select<>();
    private final Select<Severity> flags = SeverityChoice.atLeast("Flags", "With or without");
    private final Checkbox open = new Checkbox("Open cases only", true);
    private final TextField code = new TextField("Case code");
    private final Filters filters;
    private final ListTable<CaseLine> table;

    CaseListView(
            Caseload caseload,
            CaseDrift drift,
            ListedNumbers numbers,
            ListExports exports,
            Teams teams,
            CurrentActor current) {
        this.names = TeamNames.of(teams);
        this.caseload = caseload;
        this.drift = drift;
        this.numbers = numbers;
        team = names.select(current.require().has(Role.INDEPENDENT_AUDITOR), current.require());
        type.setLabel("Type");
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption("All types");
        type.setItems(CaseType.values());
        type.setItemLabelGenerator(each -> each == null ? "All types" : each.label());
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Cases", "case", "cases"), columns(), address, this::source, this::empty)
                .exported(exports);
        filters = new Filters(address, table::again)
                .choice("team", team, Function.identity())
                .choice("type", type, Filters::word)
                .choice("flags", flags, Filters::word)
                .text("code", code)
                .tick("open", open);
        add(
                new PageHeader(
                        "Cases",
                        "Children are shown by code, never by name. Who may know the number in our system sees it beside the code."),
                filters,
                table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private List<Column<CaseLine>> columns() {
        return List.of(
                numbers.column(
                        line -> line.row().shortCode(), line -> line.row().caseId()),
                Column.<CaseLine>of("team", "Team", line -> names.of(line.row().team()))
                        .sorts(),
                Column.<CaseLine>of(
                                "type", "Type", line -> line.row().caseType().label())
                        .sorts(),
                Column.<CaseLine>of("open", "Open from", line -> line.row().openFrom())
                        .sorts(),
                Column.<CaseLine>of("closed", "Closed", line -> line.row().closedOn())
                        .sorts(),
                Column.<CaseLine>of(
                                "worst",
                                "Worst flag",
                                line -> line.worst() == null
                                        ? null
                                        : line.worst().label())
                        .shownAs(line -> line.worst() == null ? new Span("–") : new SeverityBadge(line.worst())));
    }

    private ListSource<CaseLine> source() {
        CaseFilter filter = new CaseFilter(
                team.getValue(),
                type.getValue(),
                open.getValue(),
                code.getValue().isBlank() ? null : code.getValue(),
                null);
        return new CaseLines(caseload, drift, filter, flags.getValue());
    }

    private EmptyState empty() {
        return caseload.count(CaseFilter.all()) == 0
                ? new EmptyState(
                        "There is no case yet",
                        "Cases appear once the data administrator has imported a workbook with children of your teams.")
                : new EmptyState("No case matches", "Choose fewer filters, or show closed cases as well.");
    }
}

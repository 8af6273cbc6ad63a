package org.plumbline.ui.casefile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlaggedCase;

/** The cases that one may see, with filters; pages come from the database as one scrolls. */
@Route("cases")
@PageTitle("Cases")
@Menu(title = "Cases", order = 30, icon = "vaadin:folder-open-o")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD"})
public class CaseListView extends Div {

    /** Far above any council's flagged cases; a bound all the same. */
    private static final int MOST_FLAGGED = 20_000;

    private record Line(CaseListRow row, @Nullable Severity worst) {}

    private final Caseload caseload;
    private final CaseDrift drift;
    private final TeamNames names;
    private final Select<TeamView> team = new Select<>();
    private final Select<CaseType> type = new Select<>();
    private final Select<Severity> flags = new Select<>();
    private final Checkbox open = new Checkbox("Open cases only", true);
    private final TextField code = new TextField("Case code");
    private final Grid<Line> grid = new Grid<>();
    private final Span found = new Span();
    private CaseFilter filter = CaseFilter.all();

    CaseListView(Caseload caseload, CaseDrift drift, Teams teams) {
        this.names = TeamNames.of(teams);
        this.caseload = caseload;
        this.drift = drift;
        choice(team, "Team", "All teams", teams.all(), TeamView::name);
        choice(type, "Type", "All types", List.of(CaseType.values()), CaseType::label);
        choice(
                flags,
                "Flags",
                "With or without",
                List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW),
                severity -> severity == Severity.CRITICAL ? "Critical" : severity.label() + " or worse");
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.setClearButtonVisible(true);
        code.addValueChangeListener(change -> refresh());
        open.addValueChangeListener(change -> refresh());
        Div filters = new Div(team, type, flags, code, open);
        filters.addClassName("pl-filters");
        found.getElement().setAttribute("role", "status");
        columns();
        add(new PageHeader("Cases", "Children are shown by code only."), filters, found, grid);
        refresh();
    }

    private <T> void choice(
            Select<T> select,
            String label,
            String none,
            List<T> items,
            com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? none : words.apply(item));
        select.addValueChangeListener(change -> refresh());
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(line -> {
                    RouterLink link = new RouterLink(CaseView.class, line.row().caseId());
                    link.setText(line.row().shortCode());
                    return link;
                })
                .setHeader("Case")
                .setAutoWidth(true);
        grid.addColumn(line -> names.of(line.row().team()))
                .setHeader("Team")
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.addColumn(line -> line.row().caseType().label())
                .setHeader("Type")
                .setFlexGrow(2)
                .setAutoWidth(true);
        grid.addColumn(line -> Dates.day(line.row().openFrom()))
                .setHeader("Open from")
                .setAutoWidth(true);
        grid.addColumn(line -> Dates.day(line.row().closedOn()))
                .setHeader("Closed")
                .setAutoWidth(true);
        grid.addComponentColumn(line -> line.worst() == null ? new Span("–") : new SeverityBadge(line.worst()))
                .setHeader("Worst flag")
                .setAutoWidth(true);
        grid.getElement().setAttribute("aria-label", "Cases");
        grid.addClassName("pl-tall");
        grid.setItems(query -> lines(query.getOffset(), query.getLimit()), query -> (int) caseload.count(filter));
    }

    private Stream<Line> lines(int offset, int limit) {
        List<CaseListRow> rows = caseload.page(filter, offset, limit);
        Map<String, Severity> worst =
                drift.worst(rows.stream().map(CaseListRow::caseId).toList());
        return rows.stream().map(row -> new Line(row, worst.get(row.caseId())));
    }

    private void refresh() {
        TeamView chosen = team.getValue();
        Set<String> among = flags.getValue() == null ? null : flagged(flags.getValue());
        filter = new CaseFilter(
                chosen == null ? null : chosen.code(),
                type.getValue(),
                open.getValue(),
                code.getValue().isBlank() ? null : code.getValue(),
                among);
        found.setText(EnglishNumbers.count(caseload.count(filter), "case"));
        grid.getDataProvider().refreshAll();
    }

    private Set<String> flagged(Severity atLeast) {
        return drift.page(new FlagFilter(null, null, atLeast), 0, MOST_FLAGGED).stream()
                .map(FlaggedCase::caseId)
                .collect(Collectors.toSet());
    }
}

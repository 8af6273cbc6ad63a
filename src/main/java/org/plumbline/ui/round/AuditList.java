package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.audit.ReadCertificateView;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.TeamNames;

/** The audits of a round, narrowed to those that ask for something. */
final class AuditList extends Div {

    private final Supplier<List<RoundAuditRow>> audits;
    private final LocalDate today;
    private final TeamNames teams;
    private final Consumer<RoundAuditRow> reassign;
    private final Select<AuditShow> choice = new Select<>();
    private final Filters filters;
    private final ListTable<RoundAuditRow> table;
    private boolean open;

    AuditList(
            Supplier<List<RoundAuditRow>> audits,
            LocalDate today,
            TeamNames teams,
            ListExports exports,
            Consumer<RoundAuditRow> reassign) {
        this.audits = audits;
        this.today = today;
        this.teams = teams;
        this.reassign = reassign;
        choice.setLabel("Show");
        choice.setItems(AuditShow.values());
        choice.setValue(AuditShow.ALL);
        List<Column<RoundAuditRow>> columns = columns();
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Audits of the round", "audit", "audits"),
                        columns,
                        address,
                        () -> source(columns),
                        () -> new EmptyState("No audit here", "Choose another list to see more."))
                .exported(exports);
        filters = new Filters(address, table::again).choice(RoundLinks.SHOW, choice, Filters::word);
        add(new H2("Audits"), filters, table);
    }

    /** Takes from the address what is shown. */
    void read(Location location) {
        filters.read(location);
    }

    /**
     * Reads and shows the audits.
     *
     * @param mayChange whether audits may still be handed to somebody else
     */
    void show(boolean mayChange) {
        open = mayChange;
        List<RoundAuditRow> all = audits.get();
        choice.setItemLabelGenerator(one -> "%s (%d)"
                .formatted(
                        one.label(),
                        all.stream().filter(row -> one.shows(row, today)).count()));
        table.show();
    }

    private ListSource<RoundAuditRow> source(List<Column<RoundAuditRow>> columns) {
        AuditShow show = choice.getValue();
        return ListSource.whole(columns, () -> audits.get().stream()
                .filter(row -> show.shows(row, today))
                .toList());
    }

    private List<Column<RoundAuditRow>> columns() {
        return List.of(
                Column.of("case", "Case", RoundAuditRow::shortCode).sorts(),
                Column.<RoundAuditRow>of("type", "Case type", AuditList::kind).sorts(),
                Column.<RoundAuditRow>of("team", "Team", row -> teams.of(row.team()))
                        .sorts(),
                Column.of("auditor", "Auditor", RoundAuditRow::auditor)
                        .shownAs(AuditList::auditor)
                        .sorts(),
                Column.of("due", "Due", RoundAuditRow::due).shownAs(this::due).sorts(),
                Column.<RoundAuditRow>of("status", "Status", row -> row.status().label())
                        .shownAs(AuditList::status)
                        .sorts(),
                Column.ofActions("action", "Action", this::action));
    }

    private static Component auditor(RoundAuditRow row) {
        if (row.auditor() != null) {
            return new Span(row.auditor());
        }
        String why = row.unallocated();
        Span nobody = new Span(why == null || why.isBlank() ? "Nobody yet" : "Nobody. " + why);
        nobody.addClassName("pl-overdue");
        return nobody;
    }

    private Component due(RoundAuditRow row) {
        Span due = new Span(row.overdue(today) ? "Overdue since " + Dates.day(row.due()) : Dates.day(row.due()));
        due.setClassName("pl-overdue", row.overdue(today));
        return due;
    }

    private static Component status(RoundAuditRow row) {
        String label = row.status().label();
        return row.status().signedOff()
                ? new RouterLink(
                        label,
                        ReadCertificateView.class,
                        new RouteParameters("audit", row.id().toString()))
                : new Span(label);
    }

    private static String kind(RoundAuditRow row) {
        String type = row.caseType().label();
        return row.stream() == SampleStream.TARGETED ? type + ". Targeted: " + row.reason() : type;
    }

    private Component action(RoundAuditRow row) {
        if (!open || row.status().signedOff()) {
            return new Span("–");
        }
        Button button = new Button(row.auditor() == null ? "Assign" : "Reassign", click -> reassign.accept(row));
        button.setAriaLabel(button.getText() + " " + row.shortCode());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}

package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.ui.audit.ReadCertificateView;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;

/** The audits of a round, narrowed to those that ask for something. */
final class AuditList extends Div {

    private final LocalDate today;
    private final boolean open;
    private final TeamNames teams;
    private final AllocateAuditsView view;

    /**
     * @param open whether audits may still be handed to somebody else
     */
    AuditList(
            List<RoundAuditRow> audits,
            AuditShow show,
            LocalDate today,
            boolean open,
            TeamNames teams,
            AllocateAuditsView view) {
        this.today = today;
        this.open = open;
        this.teams = teams;
        this.view = view;
        List<RoundAuditRow> shown =
                audits.stream().filter(row -> show.shows(row, today)).toList();
        add(new H2("Audits"), choice(audits, show));
        add(shown.isEmpty() ? new EmptyState("No audit here", "Choose another list to see more.") : table(shown));
    }

    private Select<AuditShow> choice(List<RoundAuditRow> audits, AuditShow show) {
        Select<AuditShow> choice = new Select<>();
        choice.setLabel("Show");
        choice.setItems(Arrays.asList(AuditShow.values()));
        choice.setItemLabelGenerator(one -> "%s (%d)"
                .formatted(
                        one.label(),
                        audits.stream().filter(row -> one.shows(row, today)).count()));
        choice.setValue(show);
        choice.addValueChangeListener(change -> view.narrow(change.getValue()));
        return choice;
    }

    private StackedTable table(List<RoundAuditRow> rows) {
        StackedTable table = new StackedTable(
                "Audits of the round", "Case", "Case type", "Team", "Auditor", "Due", "Status", "Action");
        rows.forEach(row -> table.row(
                new Span(row.shortCode()),
                kind(row),
                new Span(teams.of(row.team())),
                auditor(row),
                due(row),
                status(row),
                action(row)));
        return table;
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

    private static Component kind(RoundAuditRow row) {
        String type = row.caseType().label();
        return row.stream() == SampleStream.TARGETED
                ? new Div(new Paragraph(type), new Paragraph("Targeted: " + row.reason()))
                : new Span(type);
    }

    private Component action(RoundAuditRow row) {
        if (!open || row.status().signedOff()) {
            return new Span("–");
        }
        Button button = new Button(row.auditor() == null ? "Assign" : "Reassign", click -> view.reassign(row));
        button.setAriaLabel(button.getText() + " " + row.shortCode());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}

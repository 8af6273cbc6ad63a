package org.plumbline.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.away.AbsenceView;
import org.plumbline.audit.away.Absences;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.plan.AuditorLoads;
import org.plumbline.audit.plan.AuditorWork;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Who has how much to do over all rounds that run, and who is away when. */
@Route("auditors")
@PageTitle("Auditors")
@Menu(title = "Auditors", order = 22, icon = "vaadin:user-clock")
@RolesAllowed("QA_LEAD")
public class ReadAuditorsView extends Div implements BeforeEnterObserver {

    private final AuditorLoads loads;
    private final Absences absences;
    private final Notices notices = new Notices();
    private final AddressState address = new AddressState();
    private final ListTable<AuditorWork> table;
    private final Select<AuditorWork> who = new Select<>();
    private final DatePicker first = Dates.picker("First day away");
    private final DatePicker last = Dates.picker("Last day away");

    ReadAuditorsView(AuditorLoads loads, Absences absences, ListExports exports) {
        this.loads = loads;
        this.absences = absences;
        List<Column<AuditorWork>> columns = columns();
        table = new ListTable<>(
                        new ListTable.Names("Auditors", "auditor", "auditors"),
                        columns,
                        address,
                        () -> ListSource.whole(columns, loads::now),
                        ReadAuditorsView::nobody)
                .exported(exports);
        who.setLabel("Auditor");
        who.setItemLabelGenerator(AuditorWork::name);
        HeldForm form = new HeldForm(
                new H2("Record an absence"), who, first, last, new PrimaryButton("Record the absence", this::save));
        form.addClassName("pl-tile");
        form.hold(first);
        form.hold(last);
        add(
                new PageHeader(
                        "Auditors",
                        "Open audits over all rounds that run, those with the most first; due soon is due by %s. Who is away for"
                                        .formatted(Dates.day(loads.soon()))
                                + " too many of the working days until audits are due gets none when they are allocated."),
                notices,
                table,
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    private void show() {
        who.setItems(loads.now());
        table.show();
    }

    private static EmptyState nobody() {
        return new EmptyState(
                "Nobody audits yet",
                "Practice supervisors and independent auditors appear here once the system administrator has added them.");
    }

    private List<Column<AuditorWork>> columns() {
        return List.of(
                Column.of("auditor", "Auditor", AuditorWork::name).sorts(),
                Column.of("open", "Open audits", AuditorWork::open).sorts(),
                Column.of("overdue", "Overdue", AuditorWork::overdue)
                        .shownAs(auditor -> number(auditor.overdue()))
                        .sorts(),
                Column.of("soon", "Due soon", AuditorWork::soon).sorts(),
                Column.of("next", "Next due", AuditorWork::next).sorts(),
                Column.of("away", "Away", ReadAuditorsView::absences).shownAs(this::away));
    }

    private static @Nullable String absences(AuditorWork auditor) {
        return auditor.away().isEmpty()
                ? null
                : auditor.away().stream().map(AbsenceView::words).collect(Collectors.joining("; "));
    }

    private static Span number(int overdue) {
        Span number = new Span(String.valueOf(overdue));
        number.setClassName("pl-overdue", overdue > 0);
        return number;
    }

    private Component away(AuditorWork auditor) {
        if (auditor.away().isEmpty()) {
            return new Span("–");
        }
        Div cell = new Div();
        auditor.away().forEach(absence -> {
            Button remove = new OnceButton("Remove", () -> show(absences.remove(absence.id())));
            remove.setAriaLabel("Remove: %s away %s".formatted(auditor.name(), absence.words()));
            cell.add(new Paragraph(new Span(absence.words() + " "), remove));
        });
        return cell;
    }

    private void save() {
        if (FieldMarks.given(who, "Choose the auditor who is away.")) {
            show(absences.record(who.getValue().id(), first.getValue(), last.getValue()));
        }
    }

    private void show(Reply reply) {
        switch (reply) {
            case Reply.Done done -> {
                first.clear();
                last.clear();
                show();
                notices.saved(done.message());
            }
            case Reply.Refused refused -> notices.problems(refused.problems());
        }
    }
}

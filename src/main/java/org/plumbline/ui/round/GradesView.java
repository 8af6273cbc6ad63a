package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.CertificateRow;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instruments;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The grades that a person may see, month by month; each leads to its certificate. */
@Route("grades")
@PageTitle("Grades")
@Menu(title = "Grades", order = 15, icon = "vaadin:diploma")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD", "SUBCOMMITTEE_MEMBER"})
public class GradesView extends Div implements BeforeEnterObserver {

    private static final String MONTH = "month";
    private static final int MONTHS_OFFERED = 24;

    private final AuditCertificates certificates;
    private final boolean identified;
    private final Select<YearMonth> month = new Select<>();
    private final Filters filters;
    private final ListTable<CertificateRow> table;

    GradesView(
            AuditCertificates certificates,
            Instruments instruments,
            ListExports exports,
            CurrentActor current,
            Teams teams,
            Clock clock) {
        this.certificates = certificates;
        identified = current.require().roles().stream().anyMatch(role -> role != Role.SUBCOMMITTEE_MEMBER);
        month.setLabel("Month");
        month.setItems(months(clock));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption("All months");
        month.setItemLabelGenerator(each -> each == null ? "All months" : EnglishDates.month(each));
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Grades", "grade", "grades"),
                        GradeColumns.of(identified, instruments.current(), TeamNames.of(teams)),
                        address,
                        this::source,
                        this::empty)
                .exported(exports);
        filters = new Filters(address, table::again).choice(MONTH, month, YearMonth::toString);
        add(header(), filters, table);
    }

    /** The part of an address that asks for the grades of one month. */
    static QueryParameters query(YearMonth month) {
        return QueryParameters.of(MONTH, month.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        table.show();
    }

    private ListSource<CertificateRow> source() {
        YearMonth chosen = month.getValue();
        return ListSource.of(
                (sort, offset, limit) -> certificates.page(chosen, sort, offset, limit),
                () -> certificates.count(chosen));
    }

    private PageHeader header() {
        return new PageHeader(
                "Grades",
                identified
                        ? "Audits that are signed off, as far as your roles show them."
                        : "Final grades of rounds with enough audits, with their reasons. No case, team or auditor is named.");
    }

    private EmptyState empty() {
        return new EmptyState(
                "No grade here",
                identified
                        ? "Grades appear when audits are signed off, or when their round closes."
                        : "Grades appear when a round is closed in which enough audits are final: of a few, each would be one child's.");
    }

    private static List<YearMonth> months(Clock clock) {
        return Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .toList();
    }
}

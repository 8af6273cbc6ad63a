package org.plumbline.ui.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.Teams;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;

/** The grades that a person may see, month by month; each leads to its certificate. */
@Route("grades")
@PageTitle("Grades")
@Menu(title = "Grades", order = 15, icon = "vaadin:diploma")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD", "SUBCOMMITTEE_MEMBER"})
public class GradesView extends Div implements BeforeEnterObserver {

    static final String MONTH = "month";
    private static final int MONTHS_OFFERED = 24;

    private final AuditCertificates certificates;
    private final Instruments instruments;
    private final Teams teams;
    private final Clock clock;
    private final boolean identified;

    GradesView(
            AuditCertificates certificates, Instruments instruments, CurrentActor current, Teams teams, Clock clock) {
        this.certificates = certificates;
        this.instruments = instruments;
        this.teams = teams;
        this.clock = clock;
        Actor actor = current.require();
        identified = actor.roles().stream().anyMatch(role -> role != Role.SUBCOMMITTEE_MEMBER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        YearMonth month = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .map(GradesView::parsed)
                .orElse(null);
        long count = certificates.count(month);
        Span found = new Span(EnglishNumbers.count(count, "grade"));
        found.getElement().setAttribute("role", "status");
        removeAll();
        Div filters = new Div(choice(month), found);
        filters.addClassName("pl-filters");
        add(header(), filters);
        add(count == 0 ? empty() : grid(month, Math.toIntExact(count)));
    }

    private GradeGrid grid(@Nullable YearMonth month, int count) {
        return new GradeGrid(
                identified,
                instruments,
                TeamNames.of(teams),
                (offset, limit) -> certificates.page(month, offset, limit),
                count);
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

    private Select<YearMonth> choice(@Nullable YearMonth chosen) {
        Select<YearMonth> choice = new Select<>();
        choice.setLabel("Month");
        choice.setItems(months());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("All months");
        choice.setItemLabelGenerator(month -> month == null ? "All months" : EnglishDates.month(month));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> open(change.getValue()));
        return choice;
    }

    private List<YearMonth> months() {
        return Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .toList();
    }

    private static void open(@Nullable YearMonth month) {
        UI.getCurrentOrThrow()
                .navigate(
                        GradesView.class,
                        month == null ? QueryParameters.empty() : QueryParameters.of(MONTH, month.toString()));
    }

    private static @Nullable YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

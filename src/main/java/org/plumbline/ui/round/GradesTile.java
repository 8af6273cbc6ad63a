package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.report.MonthlyReports;
import org.plumbline.report.PublishedReports;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.report.MonthReportView;

/** The last month that is published: its report, and those of its grades that the person may read. */
@org.springframework.stereotype.Component
class GradesTile implements HomeTile {

    private final MonthlyReports reports;
    private final AuditCertificates certificates;

    GradesTile(MonthlyReports reports, AuditCertificates certificates) {
        this.reports = reports;
        this.certificates = certificates;
    }

    @Override
    public String title() {
        return "The last month published";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUBCOMMITTEE_MEMBER) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        return visit.once(PublishedReports.class, reports::published)
                .lastMonth()
                .map(this::month);
    }

    private Component month(YearMonth month) {
        String name = EnglishDates.month(month);
        long grades = certificates.count(month);
        Div links = new Div(RoundLinks.button(
                new RouterLink("Read the report of " + name, MonthReportView.class, month.toString())));
        links.addClassName("pl-actions");
        if (grades > 0) {
            RouterLink link = new RouterLink("Read the grades", GradesView.class);
            link.setQueryParameters(GradesView.query(month));
            links.add(link);
        }
        return new Div(new Paragraph("The round of %s is closed. %s".formatted(name, words(grades))), links);
    }

    private static String words(long grades) {
        return grades == 0
                ? "Single grades of it are not open to you; the report has its figures."
                : "%s of it %s open to you."
                        .formatted(EnglishNumbers.count(grades, "grade"), EnglishNumbers.either(grades, "is", "are"));
    }
}

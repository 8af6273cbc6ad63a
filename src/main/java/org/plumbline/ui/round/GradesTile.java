package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.grade.AuditCertificates;
import org.plumbline.audit.grade.CertificateRow;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.part.EmptyState;
import org.springframework.data.domain.Sort;

/** The latest month with grades that the person may read. */
@org.springframework.stereotype.Component
class GradesTile implements HomeTile {

    private final AuditCertificates certificates;

    GradesTile(AuditCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String title() {
        return "Grades to read";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUBCOMMITTEE_MEMBER) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Component content(Actor actor) {
        List<CertificateRow> latest = certificates.page(null, Sort.unsorted(), 0, 1);
        if (latest.isEmpty()) {
            return new EmptyState(
                    "No grade to read yet",
                    "Grades appear here when a round is closed. The subcommittee reads those of rounds with enough audits.");
        }
        YearMonth month = latest.getFirst().month();
        long count = certificates.count(month);
        RouterLink link = RoundLinks.button(new RouterLink("Read the grades", GradesView.class));
        link.setQueryParameters(GradesView.query(month));
        return new Div(
                new Paragraph("%s has %s.".formatted(EnglishDates.month(month), EnglishNumbers.count(count, "grade"))),
                link);
    }
}

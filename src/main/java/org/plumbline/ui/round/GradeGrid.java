package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import org.plumbline.audit.grade.CertificateRow;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.Instruments;
import org.plumbline.ui.audit.ReadCertificateView;
import org.plumbline.ui.part.GradeBadge;
import org.plumbline.ui.part.TeamNames;

/** Grades as one scrolls; pages come from the database. */
final class GradeGrid extends Grid<CertificateRow> {

    /** Reads a page. */
    interface Page {
        List<CertificateRow> read(int offset, int limit);
    }

    private final Instruments instruments;

    GradeGrid(boolean identified, Instruments instruments, TeamNames teams, Page page, int count) {
        this.instruments = instruments;
        getElement().setAttribute("aria-label", "Grades");
        addClassName("pl-tall");
        addComponentColumn(GradeGrid::certificate).setHeader("Audit").setAutoWidth(true);
        addComponentColumn(this::grade).setHeader("Grade").setAutoWidth(true);
        if (identified) {
            addColumn(row -> Objects.requireNonNullElse(row.shortCode(), "–"))
                    .setHeader("Case")
                    .setAutoWidth(true);
            addColumn(row -> row.team() == null ? "–" : teams.of(row.team()))
                    .setHeader("Team")
                    .setAutoWidth(true);
            addColumn(row -> row.caseType().label()).setHeader("Case type").setAutoWidth(true);
            addColumn(row -> row.stream().label()).setHeader("Stream").setAutoWidth(true);
        }
        addColumn(row -> row.status().label()).setHeader("Status").setAutoWidth(true);
        setItems(query -> page.read(query.getOffset(), query.getLimit()).stream(), query -> count);
    }

    private static RouterLink certificate(CertificateRow row) {
        return new RouterLink(
                row.reference(),
                ReadCertificateView.class,
                new RouteParameters("audit", row.auditId().toString()));
    }

    private Component grade(CertificateRow row) {
        GradeBadge badge = badge(row.finalGrade());
        if (row.computed() == row.finalGrade()) {
            return badge;
        }
        return new Div(badge, new Span(" by override"));
    }

    private GradeBadge badge(Grade grade) {
        return new GradeBadge(grade, label(grade));
    }

    private String label(Grade grade) {
        return instruments.current().gradeLabel(grade.name());
    }
}

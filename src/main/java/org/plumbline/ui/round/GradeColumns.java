package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.audit.grade.CertificateRow;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.audit.ReadCertificateView;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.part.GradeBadge;
import org.plumbline.ui.part.TeamNames;

/** The columns of the list of grades. */
final class GradeColumns {

    private GradeColumns() {}

    /**
     * Each grade with the way to its certificate.
     *
     * @param identified whether the reader may know of any audit which case and team it is of
     */
    static List<Column<CertificateRow>> of(boolean identified, Instrument instrument, TeamNames teams) {
        List<Column<CertificateRow>> columns = new ArrayList<>();
        columns.add(Column.<CertificateRow>of("audit", "Audit", CertificateRow::reference)
                .shownAs(GradeColumns::certificate)
                .sorts());
        columns.add(Column.<CertificateRow>of("grade", "Grade", row -> inWords(row, instrument))
                .shownAs(row -> grade(row, instrument))
                .sorts());
        columns.add(Column.<CertificateRow>of("month", "Month", row -> EnglishDates.month(row.month()))
                .sorts());
        if (identified) {
            columns.add(Column.of("case", "Case", CertificateRow::shortCode));
            columns.add(Column.of("team", "Team", row -> row.team() == null ? null : teams.of(row.team())));
            columns.add(Column.of("type", "Case type", row -> row.caseType().label()));
            columns.add(Column.of("stream", "Stream", row -> row.stream().label()));
        }
        columns.add(Column.<CertificateRow>of(
                        "status", "Status", row -> row.status().label())
                .sorts());
        return columns;
    }

    private static RouterLink certificate(CertificateRow row) {
        return new RouterLink(
                row.reference(),
                ReadCertificateView.class,
                new RouteParameters("audit", row.auditId().toString()));
    }

    private static Component grade(CertificateRow row, Instrument instrument) {
        GradeBadge badge = new GradeBadge(row.finalGrade(), label(row.finalGrade(), instrument));
        return overridden(row) ? new Div(badge, new Span(" by override")) : badge;
    }

    private static String inWords(CertificateRow row, Instrument instrument) {
        return label(row.finalGrade(), instrument) + (overridden(row) ? ", by override" : "");
    }

    private static boolean overridden(CertificateRow row) {
        return row.computed() != row.finalGrade();
    }

    private static String label(Grade grade, Instrument instrument) {
        return instrument.gradeLabel(grade.name());
    }
}

package org.plumbline.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.report.RoundReports;
import org.plumbline.report.figure.RoundReport;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** The report of one round: of a theme or a census. */
@Route("rounds/:round/report")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR"})
public class RoundReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundReports reports;
    private String title = "Report";

    RoundReportView(RoundReports reports) {
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundReport report =
                reports.figures(id(event.getRouteParameters().get("round").orElse("")));
        title = "Report: " + report.title();
        removeAll();
        add(new PageHeader(
                title,
                "Internal: restricted to named roles. Cases as they stood on %s. Rule pack: %s"
                        .formatted(Dates.day(report.frameDate()), report.names().packStanding()),
                new Button("Print", e -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"))));
        Div headline = new Div(new Paragraph(report.headline()));
        headline.addClassName("report-headline");
        add(headline);
        if (report.response().submitted() == 0) {
            add(new EmptyState(
                    "No audit is signed off",
                    report.closed()
                            ? "The round is closed without one, so it has no figures."
                            : "Figures appear with the first sign-off."));
            return;
        }
        GradeBlocks blocks = new GradeBlocks(report.names(), report.target(), Medium.SCREEN);
        add(
                blocks.groups("By theme", report.themes(), "Theme"),
                blocks.groups("By team", report.teams(), "Team"),
                blocks.questions(report.weakest()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundForYou("round", text);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

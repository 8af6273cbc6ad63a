package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.report.RoundReports;
import org.plumbline.report.figure.Audience;
import org.plumbline.report.figure.RoundReport;
import org.plumbline.ui.paper.PaperLink;
import org.plumbline.ui.paper.Papers;
import org.plumbline.ui.paper.Sheet;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** The report of one round: of a theme or a census. The subcommittee reads its own edition of closed ones. */
@Route("rounds/:round/report")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR", "SUBCOMMITTEE_MEMBER"})
public class RoundReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundReports reports;
    private final Papers papers;
    private String title = "Report";

    RoundReportView(RoundReports reports, Papers papers) {
        this.reports = reports;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get("round").orElse(""));
        RoundReport report = reports.figures(id);
        title = title(report);
        removeAll();
        add(new PageHeader(
                title,
                report.names().ofCouncil(lead(report)),
                new PaperLink("Report (PDF)", "report-" + file(report), papers, () -> sheet(reports.paper(id)))));
        parts(report, Medium.SCREEN).forEach(this::add);
    }

    private static String title(RoundReport report) {
        return "Report: " + report.title();
    }

    private static String lead(RoundReport report) {
        return "%s. Cases as they were on %s. Rule pack: %s"
                .formatted(
                        report.audience().label(),
                        Dates.day(report.frameDate()),
                        report.names().packStanding());
    }

    /** Such as "nfa-contacts-july-2025". */
    private static String file(RoundReport report) {
        String words = report.title().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
        return report.audience() == Audience.INTERNAL ? words + "-internal" : words;
    }

    static Sheet sheet(RoundReport report) {
        return new Sheet(title(report), lead(report), parts(report, Medium.PAPER));
    }

    private static List<Component> parts(RoundReport report, Medium medium) {
        Div headline = new Div(new Paragraph(report.headline()));
        headline.addClassName("report-headline");
        List<Component> parts = new ArrayList<>(List.of(headline));
        if (report.response().submitted() == 0) {
            parts.add(new EmptyState(
                    "No audit is signed off",
                    report.closed()
                            ? "The round is closed without one, so it has no figures."
                            : "Figures appear with the first sign-off."));
        } else {
            GradeBlocks blocks = new GradeBlocks(report.names(), report.target(), medium);
            parts.add(blocks.groups("By theme", report.themes(), "Theme", report.belowThemes()));
            parts.add(blocks.groups("By team", report.teams(), "Team"));
            parts.add(blocks.questions(report.weakest()));
        }
        if (!report.notes().isEmpty()) {
            parts.add(GradeBlocks.notes(report.notes(), medium));
        }
        return parts;
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

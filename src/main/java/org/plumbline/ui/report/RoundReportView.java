package org.plumbline.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.report.RoundReports;
import org.plumbline.report.figure.RoundReport;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** The report of one round: of a theme or a census. The subcommittee reads its own edition of closed ones. */
@Route("rounds/:round/report")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR", "SUBCOMMITTEE_MEMBER"})
public class RoundReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundReports reports;
    private final boolean internal;
    private String title = "Report";

    RoundReportView(RoundReports reports, CurrentActor current) {
        this.reports = reports;
        Actor actor = current.require();
        internal = actor.roles().stream().anyMatch(role -> role != Role.SUBCOMMITTEE_MEMBER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get("round").orElse(""));
        RoundReport report = internal ? reports.figures(id) : reports.figuresForSubcommittee(id);
        title = "Report: " + report.title();
        removeAll();
        add(new PageHeader(
                title,
                report.names()
                        .ofCouncil("%s. Cases as they stood on %s. Rule pack: %s"
                                .formatted(
                                        report.audience().label(),
                                        Dates.day(report.frameDate()),
                                        report.names().packStanding())),
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
        } else {
            GradeBlocks blocks = new GradeBlocks(report.names(), report.target(), Medium.SCREEN);
            add(
                    blocks.groups("By theme", report.themes(), "Theme"),
                    blocks.groups("By team", report.teams(), "Team"),
                    blocks.questions(report.weakest()));
        }
        if (!report.notes().isEmpty()) {
            add(notes(report.notes()));
        }
    }

    private static ReportBlock notes(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("report-notes");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        ReportBlock block = new ReportBlock("Data notes");
        block.add(list);
        return block;
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

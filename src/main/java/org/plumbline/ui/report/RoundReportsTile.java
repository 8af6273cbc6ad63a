package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.figures.ClosedRound;
import org.plumbline.report.MonthlyReports;
import org.plumbline.report.PublishedReports;
import org.plumbline.ui.HomeTile;

/** The latest reports of closed rounds on one theme and of censuses. */
@org.springframework.stereotype.Component
class RoundReportsTile implements HomeTile {

    private static final int FIRST = 3;

    private final MonthlyReports reports;

    RoundReportsTile(MonthlyReports reports) {
        this.reports = reports;
    }

    @Override
    public String title() {
        return RoundReportList.TITLE;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUBCOMMITTEE_MEMBER) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        List<ClosedRound> closed =
                visit.once(PublishedReports.class, reports::published).others();
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        Div content = new Div(new RoundReportList(closed.stream().limit(FIRST).toList()));
        if (closed.size() > FIRST) {
            content.add(
                    new Paragraph(new RouterLink("All of them (%,d)".formatted(closed.size()), MonthReportView.class)));
        }
        return Optional.of(content);
    }
}

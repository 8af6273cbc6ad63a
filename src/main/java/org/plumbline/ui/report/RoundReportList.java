package org.plumbline.ui.report;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.plumbline.audit.figures.ClosedRound;

/** Links to the reports of closed rounds on one theme and of censuses. */
final class RoundReportList extends UnorderedList {

    static final String TITLE = "Reports on one theme and censuses";

    RoundReportList(List<ClosedRound> rounds) {
        rounds.forEach(round -> add(new ListItem(new RouterLink(
                round.title(),
                RoundReportView.class,
                new RouteParameters("round", round.id().toString())))));
    }
}

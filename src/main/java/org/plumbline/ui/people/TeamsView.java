package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.access.Teams;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.part.PageHeader;

/** Adds teams, and gives those that came with the workbooks the names that people know. */
@Route("teams")
@PageTitle("Teams")
@Menu(title = "Teams", order = 82, icon = "vaadin:group")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class TeamsView extends Div implements BeforeEnterObserver {

    private final TeamsPanel panel;

    TeamsView(Teams teams, ListExports exports) {
        panel = new TeamsPanel(teams, exports);
        add(
                new PageHeader(
                        "Teams",
                        "Teams come with the workbooks, or are added here before. Give them the names that people know."),
                panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.read(event.getLocation());
    }
}

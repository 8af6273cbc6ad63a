package org.plumbline.ui.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Gives the teams that came with the workbooks the names that people know. */
@Route("teams")
@PageTitle("Teams")
@Menu(title = "Teams", order = 82, icon = "vaadin:group")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class TeamsView extends Div {

    private final Teams teams;
    private final Notices notices = new Notices();
    private final Grid<TeamView> grid = new Grid<>();
    private final ComboBox<TeamView> team = new ComboBox<>("Team code");
    private final TextField name = new TextField("Name");
    private final TextField service = new TextField("Service or area");

    TeamsView(Teams teams) {
        this.teams = teams;
        add(new PageHeader("Teams", "Teams come with the workbooks. Give them the names that people know."), notices);
        List<TeamView> all = teams.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "There are no teams yet", "They appear when the data administrator imports a workbook."));
            return;
        }
        grid.getElement().setAttribute("aria-label", "Teams");
        grid.addColumn(TeamView::code).setHeader("Code").setSortable(true);
        grid.addColumn(TeamView::name).setHeader("Name").setSortable(true);
        grid.addColumn(row -> Objects.requireNonNullElse(row.service(), "–")).setHeader("Service or area");
        grid.setAllRowsVisible(true);
        add(grid, form());
        fill(all);
    }

    private Div form() {
        team.setItemLabelGenerator(TeamView::code);
        team.setRequiredIndicatorVisible(true);
        team.addValueChangeListener(event -> {
            TeamView chosen = event.getValue();
            name.setValue(chosen == null ? "" : chosen.name());
            service.setValue(chosen == null ? "" : Objects.requireNonNullElse(chosen.service(), ""));
        });
        Div form = new Div(new H2("Name a team"), team, name, service, new PrimaryButton("Save the name", this::save));
        form.addClassNames("pl-form", "pl-tile");
        return form;
    }

    private void save() {
        TeamView chosen = team.getValue();
        if (chosen == null || name.getValue().isBlank()) {
            notices.problem("Choose a team and give it a name");
            return;
        }
        teams.rename(chosen.code(), name.getValue(), service.getValue());
        fill(teams.all());
        notices.saved(
                "Team " + chosen.code() + " is now called " + name.getValue().strip());
    }

    private void fill(List<TeamView> all) {
        grid.setItems(all);
        team.setItems(all);
        team.clear();
    }
}

package org.plumbline.ui.intake;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.plumbline.casefile.snapshot.ImportResult.TeamChange;

/** Team by team, how many children accepting an upload would open, close and move. */
class TeamChanges extends Grid<TeamChange> {

    TeamChanges(List<TeamChange> teams) {
        addColumn(TeamChange::team).setHeader("Team").setFlexGrow(2).setWidth("8rem");
        addColumn(TeamChange::opened).setHeader("Opened").setFlexGrow(1).setWidth("6rem");
        addColumn(TeamChange::closed).setHeader("Closed").setFlexGrow(1).setWidth("6rem");
        addColumn(TeamChange::movedIn).setHeader("Moved in").setFlexGrow(1).setWidth("6rem");
        addColumn(TeamChange::movedOut).setHeader("Moved out").setFlexGrow(1).setWidth("7rem");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setItems(teams);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", "Children by team");
    }
}

package org.plumbline.ui.intake;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plumbline.casefile.snapshot.ImportResult.TeamChange;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;

/** Team by team, how many children accepting an upload would open, close and move. */
class TeamChanges extends Div {

    TeamChanges(List<TeamChange> teams, TeamNames names) {
        StackedTable table = new StackedTable("Children by team", "Team", "Opened", "Closed", "Moved in", "Moved out");
        for (TeamChange team : teams) {
            table.row(
                    names.of(team.team()),
                    number(team.opened()),
                    number(team.closed()),
                    number(team.movedIn()),
                    number(team.movedOut()));
        }
        add(table);
    }

    private static String number(int children) {
        return "%,d".formatted(children);
    }
}

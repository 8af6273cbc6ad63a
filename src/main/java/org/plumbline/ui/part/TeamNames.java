package org.plumbline.ui.part;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.access.TeamsInView;

/** What people call the teams; a team without a name goes by its code. */
public record TeamNames(Map<String, String> byCode) {

    /** The names as they are now. */
    public static TeamNames of(Teams teams) {
        return new TeamNames(teams.all().stream().collect(Collectors.toMap(TeamView::code, TeamView::name)));
    }

    /** A choice among the teams that the person sees; hidden where there is one only. */
    public static Select<TeamView> select(Teams teams, Actor actor) {
        TeamsInView view = TeamsInView.of(actor);
        List<TeamView> own =
                teams.all().stream().filter(each -> view.sees(each.code())).toList();
        Select<TeamView> team = new Select<>();
        team.setLabel("Team");
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption("All teams");
        team.setItems(own);
        team.setItemLabelGenerator(each -> each == null ? "All teams" : each.name());
        team.setVisible(own.size() > 1);
        return team;
    }

    /** The name of the team with the code. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}

package org.plumbline.ui.part;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.access.Actor;
import org.plumbline.access.Teams;
import org.plumbline.access.TeamsInView;

/** What people call the teams, in the order of their names; a team without a name goes by its code. */
public record TeamNames(Map<String, String> byCode) {

    /** The names as they are now. */
    public static TeamNames of(Teams teams) {
        Map<String, String> names = new LinkedHashMap<>();
        teams.all().forEach(team -> names.put(team.code(), team.name()));
        return new TeamNames(names);
    }

    /**
     * A choice among the codes of the teams that the person sees; hidden where there is one only.
     *
     * @param all whether the person sees every team, whatever their own
     */
    public Select<String> select(boolean all, Actor actor) {
        TeamsInView view = TeamsInView.of(actor);
        List<String> own =
                byCode.keySet().stream().filter(code -> all || view.sees(code)).toList();
        Select<String> team = new Select<>();
        team.setLabel("Team");
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption("All teams");
        team.setItems(own);
        team.setItemLabelGenerator(code -> code == null ? "All teams" : of(code));
        team.setVisible(own.size() > 1);
        return team;
    }

    /** The name of the team with the code. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}

package org.plumbline.ui.drift;

import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;

/** What people call the teams; a team without a name goes by its code. */
record TeamNames(Map<String, String> byCode) {

    static TeamNames of(Teams teams) {
        return new TeamNames(teams.all().stream().collect(Collectors.toMap(TeamView::code, TeamView::name)));
    }

    String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}

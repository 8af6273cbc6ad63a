package org.plumbline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;

/** The people who can sign in to the demonstration; invented, one for each role and a supervisor for each team. */
final class DemoPeople {

    /** Everybody's password; the demonstration holds invented data and listens on this machine only. */
    static final String PASSWORD = "plumbline-demo";

    private static final List<String> SUPERVISORS = List.of(
            "Asha Bell",
            "Ben Carver",
            "Chloe Dunn",
            "David Eze",
            "Erin Foster",
            "Farid Grant",
            "Grace Holt",
            "Hugh Ingram",
            "Isla Jarvis",
            "Jonah Khan",
            "Kirsty Lowe",
            "Leo Marsh");

    private DemoPeople() {}

    static List<NewAccount> all() {
        List<NewAccount> people = new ArrayList<>(List.of(
                person("qa.lead", "Priya Nolan", Role.QA_LEAD),
                person("auditor.one", "Owen Price", Role.INDEPENDENT_AUDITOR),
                person("auditor.two", "Ruth Quinn", Role.INDEPENDENT_AUDITOR),
                person("subcommittee", "Sam Reeve", Role.SUBCOMMITTEE_MEMBER),
                person("service.head", "Tara Singh", Role.SERVICE_HEAD),
                person("data.admin", "Uma Todd", Role.DATA_ADMINISTRATOR),
                person("system.admin", "Victor Udo", Role.SYSTEM_ADMINISTRATOR)));
        for (int i = 0; i < SUPERVISORS.size(); i++) {
            DemoTeam team = Staff.TEAMS.get(i);
            people.add(new NewAccount(
                    "supervisor." + team.code().toLowerCase(Locale.ROOT),
                    SUPERVISORS.get(i),
                    Set.of(Role.PRACTICE_SUPERVISOR),
                    Set.of(team.code()),
                    null));
        }
        return people;
    }

    private static NewAccount person(String username, String name, Role role) {
        return new NewAccount(username, name, Set.of(role), Set.of(), null);
    }
}

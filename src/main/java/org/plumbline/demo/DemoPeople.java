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

    /** The supervisor who audits in the tutorial. */
    static final String OF_THE_TUTORIAL = "supervisor.as1";

    private static final String SUPERVISOR = "supervisor.";

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
        return described().stream()
                .map(person ->
                        new NewAccount(person.username(), person.name(), Set.of(person.role()), teams(person), null))
                .toList();
    }

    /** A supervisor has the team of their name. */
    private static Set<String> teams(DemoPerson person) {
        return person.role() == Role.PRACTICE_SUPERVISOR
                ? Set.of(person.username().substring(SUPERVISOR.length()).toUpperCase(Locale.ROOT))
                : Set.of();
    }

    /** The people with what they do; the place of each decides how they audit. */
    static List<DemoPerson> described() {
        List<DemoPerson> people = new ArrayList<>(List.of(
                new DemoPerson(
                        "qa.lead",
                        "Priya Nolan",
                        Role.QA_LEAD,
                        "opens the month's round, draws the sample, gives the audits out"),
                new DemoPerson("auditor.one", "Owen Price", Role.INDEPENDENT_AUDITOR, "audits cases of all teams"),
                new DemoPerson("auditor.two", "Ruth Quinn", Role.INDEPENDENT_AUDITOR, "audits cases of all teams"),
                new DemoPerson(
                        "subcommittee",
                        "Sam Reeve",
                        Role.SUBCOMMITTEE_MEMBER,
                        "reads the month's report and its grades"),
                new DemoPerson(
                        "service.head",
                        "Tara Singh",
                        Role.SERVICE_HEAD,
                        "acknowledges immediate risks, watches critical flags"),
                new DemoPerson(
                        "data.admin", "Uma Todd", Role.DATA_ADMINISTRATOR, "imports the month's workbook and events"),
                new DemoPerson(
                        "system.admin",
                        "Victor Udo",
                        Role.SYSTEM_ADMINISTRATOR,
                        "makes accounts and teams, starts sweeps")));
        for (int i = 0; i < SUPERVISORS.size(); i++) {
            County.Team team = Staff.TEAMS.get(i);
            people.add(new DemoPerson(
                    SUPERVISOR + team.code().toLowerCase(Locale.ROOT),
                    SUPERVISORS.get(i),
                    Role.PRACTICE_SUPERVISOR,
                    team.name()));
        }
        return people;
    }
}

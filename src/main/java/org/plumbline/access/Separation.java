package org.plumbline.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.access.AccountResult.Field;
import org.plumbline.access.AccountResult.Problem;

/** Which roles one person may not hold together, and which teams go with them. */
final class Separation {

    private static final List<Clash> CLASHES = List.of(
            new Clash(
                    Role.DATA_ADMINISTRATOR,
                    Set.of(Role.QA_LEAD, Role.INDEPENDENT_AUDITOR),
                    "whoever draws the sample must not be able to edit what it is drawn from"),
            new Clash(
                    Role.SUBCOMMITTEE_MEMBER,
                    Set.of(Role.PRACTICE_SUPERVISOR, Role.INDEPENDENT_AUDITOR, Role.QA_LEAD, Role.DATA_ADMINISTRATOR),
                    "the subcommittee sees grades without knowing the cases"),
            new Clash(
                    Role.INDEPENDENT_AUDITOR,
                    Set.of(Role.PRACTICE_SUPERVISOR, Role.SERVICE_HEAD),
                    "the independent auditor is outside every line of management"));

    private Separation() {}

    /** A sentence for each thing that is wrong with the roles and teams; none when they go together. */
    static List<Problem> problems(Set<Role> roles, Set<String> teams) {
        List<Problem> problems = new ArrayList<>();
        if (roles.isEmpty()) {
            problems.add(new Problem(Field.ROLES, "Choose at least one role"));
        }
        if (roles.contains(Role.SYSTEM_ADMINISTRATOR) && roles.size() > 1) {
            problems.add(new Problem(
                    Field.ROLES,
                    "A system administrator cannot hold another role: administrators see no case data. "
                            + "Make a second account for the other work"));
        }
        for (Clash clash : CLASHES) {
            clash.addTo(problems, roles);
        }
        if (roles.contains(Role.PRACTICE_SUPERVISOR) && teams.isEmpty()) {
            problems.add(new Problem(Field.TEAMS, "Choose the team or teams of the practice supervisor"));
        }
        if (roles.contains(Role.INDEPENDENT_AUDITOR) && !teams.isEmpty()) {
            problems.add(new Problem(Field.TEAMS, "Remove the teams: the independent auditor belongs to none"));
        }
        return problems;
    }

    private record Clash(Role role, Set<Role> others, String because) {

        void addTo(List<Problem> problems, Set<Role> roles) {
            if (!roles.contains(role)) {
                return;
            }
            for (Role other : Role.values()) {
                if (others.contains(other) && roles.contains(other)) {
                    problems.add(new Problem(
                            Field.ROLES,
                            "One person cannot be both %s and %s: %s. Choose one of the two"
                                    .formatted(lower(role), lower(other), because)));
                }
            }
        }

        private static String lower(Role role) {
            return role == Role.QA_LEAD ? role.label() : role.label().toLowerCase(java.util.Locale.UK);
        }
    }
}

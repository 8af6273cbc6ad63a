package org.plumbline.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.access.AccountResult.Field;

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

    /** What is wrong with the roles and with the teams, in sentences; nothing when they go together. */
    static Map<Field, String> problems(Set<Role> roles, Set<String> teams) {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (roles.isEmpty()) {
            problems.put(Field.ROLES, "Choose at least one role");
        }
        if (roles.contains(Role.SYSTEM_ADMINISTRATOR) && roles.size() > 1) {
            problems.put(
                    Field.ROLES,
                    "A system administrator cannot hold another role: administrators see no case data. "
                            + "Make a second account for the other work");
        }
        for (Clash clash : CLASHES) {
            clash.addTo(problems, roles);
        }
        if (roles.contains(Role.PRACTICE_SUPERVISOR) && teams.isEmpty()) {
            problems.put(Field.TEAMS, "Choose the team or teams of the practice supervisor");
        }
        if (roles.contains(Role.INDEPENDENT_AUDITOR) && !teams.isEmpty()) {
            problems.put(Field.TEAMS, "Remove the teams: the independent auditor belongs to none");
        }
        return problems;
    }

    /** Two sentences about the same field as one text. */
    static String and(String one, String more) {
        return one + ". " + more;
    }

    private record Clash(Role role, Set<Role> others, String because) {

        void addTo(Map<Field, String> problems, Set<Role> roles) {
            if (!roles.contains(role)) {
                return;
            }
            for (Role other : Role.values()) {
                if (others.contains(other) && roles.contains(other)) {
                    problems.merge(
                            Field.ROLES,
                            "One person cannot be both %s and %s: %s. Choose one of the two"
                                    .formatted(lower(role), lower(other), because),
                            Separation::and);
                }
            }
        }

        private static String lower(Role role) {
            return role == Role.QA_LEAD ? role.label() : role.label().toLowerCase(java.util.Locale.UK);
        }
    }
}

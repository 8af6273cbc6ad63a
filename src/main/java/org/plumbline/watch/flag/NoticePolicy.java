package org.plumbline.watch.flag;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.TimescaleUnit;

/** Who is notified of a flag of a severity and within how many working days, as the rule pack says. */
public final class NoticePolicy {

    /** Nobody at all, and whoever audits the case, who sees the flag there. */
    private static final Set<String> NOT_NOTIFIED = Set.of("NOBODY", "AUDITOR_AT_THE_DESK");

    private final Parameters parameters;

    /** Reads the policy from the numbers of the pack. */
    public NoticePolicy(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The severities that somebody with the role is notified of. */
    Set<Severity> of(Role role) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (Severity severity : Severity.values()) {
            if (to(severity).equals(role.name())) {
                severities.add(severity);
            }
        }
        return severities;
    }

    /** Working days within which they have to know, 0 for the same day; empty without a limit. */
    OptionalInt within(Severity severity) {
        String setting = "drift.notified-within." + severity.name();
        return parameters.text(setting).equals("-") ? OptionalInt.empty() : OptionalInt.of(parameters.whole(setting));
    }

    /** Who is notified and by when, such as "The service manager, within 2 working days". */
    public String sentence(Severity severity) {
        String who = parameters.text("drift.notified." + severity.name());
        OptionalInt days = within(severity);
        if (days.isEmpty()) {
            return who;
        }
        return days.getAsInt() == 0
                ? who + ", the same day"
                : who + ", within " + TimescaleUnit.WD.words(days.getAsInt());
    }

    /** Throws with file and line where the pack notifies somebody whom the product does not know. */
    void require() {
        Set<String> known = new TreeSet<>(NOT_NOTIFIED);
        Stream.of(Role.values()).map(Role::name).forEach(known::add);
        for (Severity severity : Severity.values()) {
            if (!known.contains(to(severity))) {
                throw new BrokenRulePack(parameters.place(role(severity)) + role(severity) + " names no role ("
                        + to(severity) + ")\n"
                        + NearestName.maybe(to(severity), known));
            }
            within(severity);
        }
    }

    private String to(Severity severity) {
        return parameters.text(role(severity));
    }

    private static String role(Severity severity) {
        return "drift.notified-role." + severity.name();
    }
}

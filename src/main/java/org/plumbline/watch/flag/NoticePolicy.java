package org.plumbline.watch.flag;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.TimescaleUnit;

/** Who is notified of a flag of a severity and within how many working days, as the rule pack says. */
public final class NoticePolicy {

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
        String days = parameters.text("drift.notified-within." + severity.name());
        return days.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days));
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

    private String to(Severity severity) {
        return parameters.text("drift.notified-role." + severity.name());
    }
}

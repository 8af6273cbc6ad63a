package org.plumbline.watch.flag;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.Parameters;

/** Who is notified of a flag of a severity and within how many working days, as the rule pack says. */
final class NoticePolicy {

    private final Parameters parameters;

    NoticePolicy(Parameters parameters) {
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

    private String to(Severity severity) {
        return parameters.text("drift.notified-role." + severity.name());
    }
}

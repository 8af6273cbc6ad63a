package org.plumbline.audit.draw;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.away.AbsenceView;

/**
 * An auditor and what they have in a round.
 *
 * @param away when the auditor is away from now on
 * @param teams codes of the auditor's own teams, whose cases they never audit
 */
public record AuditorLoad(
        UUID id, String name, Set<String> teams, int assigned, int submitted, int capacity, List<AbsenceView> away) {

    public AuditorLoad {
        away = List.copyOf(away);
    }
}

package org.plumbline.audit.figures;

import java.util.List;
import java.util.UUID;
import org.plumbline.audit.round.RoundKind;

/**
 * A round of any kind with what its audits came to.
 *
 * @param title such as "NFA contacts, July 2025"
 */
public record RoundOutcomes(
        UUID roundId, RoundKind kind, String title, RoundFigures figures, List<AuditOutcome> audits) {

    public RoundOutcomes {
        audits = List.copyOf(audits);
    }
}

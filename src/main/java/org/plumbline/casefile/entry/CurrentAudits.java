package org.plumbline.casefile.entry;

import java.util.UUID;

/** Who audits which case at the moment; known where audits are kept. */
public interface CurrentAudits {

    /** Whether the person has an audit of the case that is not signed off. */
    boolean isAuditing(UUID userId, String caseId);
}

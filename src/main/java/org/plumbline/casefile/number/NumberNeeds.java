package org.plumbline.casefile.number;

import java.util.UUID;

/** Why somebody outside the team needs to know which child a case is; known where audits are kept. */
public interface NumberNeeds {

    /** Whether the person has an audit of the case in a round that is not closed. */
    boolean isAuditor(UUID userId, String caseId);

    /** Whether an audit of the case has alerted a head of service. */
    boolean isAlerted(String caseId);
}

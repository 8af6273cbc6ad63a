package org.plumbline.casefile.number;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Why somebody outside the team needs to know which child a case is; known where audits are kept. */
public interface NumberNeeds {

    /** Those of the cases of which the person has an audit in a round that is not closed. */
    Set<String> audited(UUID userId, Collection<String> caseIds);

    /** Those of the cases of which an audit has alerted a head of service. */
    Set<String> alerted(Collection<String> caseIds);
}

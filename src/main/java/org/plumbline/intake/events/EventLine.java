package org.plumbline.intake.events;

import java.util.Set;
import org.plumbline.casefile.contract.EventSource;

/**
 * A row that records an event, as it is written and not checked yet.
 *
 * @param source from which it is; Annex A alone has keys that no other file holds
 * @param spared keys that the event can do without, though events of other files need them
 */
record EventLine(
        long line,
        String caseId,
        String type,
        String date,
        String time,
        String attributes,
        EventSource source,
        Set<String> spared) {}

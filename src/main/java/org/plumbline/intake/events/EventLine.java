package org.plumbline.intake.events;

import java.util.Map;
import org.plumbline.casefile.contract.EventSource;

/**
 * A row that records an event, as it is written and not checked yet.
 *
 * @param source from which it is; Annex A alone has keys that no other file holds
 * @param unread what to do about values whose words mean nothing that is known, by their key
 */
record EventLine(
        long line,
        String caseId,
        String type,
        String date,
        String time,
        String attributes,
        EventSource source,
        Map<String, String> unread) {}

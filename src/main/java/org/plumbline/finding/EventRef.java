package org.plumbline.finding;

import java.time.LocalDate;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** Names an event as evidence: its id, its type and its date. */
public record EventRef(String eventId, EventType type, LocalDate date) {

    /** Names the event. */
    public static EventRef of(CaseEvent event) {
        return new EventRef(event.id(), event.type(), event.date());
    }
}

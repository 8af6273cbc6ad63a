package org.plumbline.casefile.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.casefile.contract.EventType;

/** What makes an event of a child the same event in two snapshots. */
record EventKey(EventType type, LocalDate date, String part) {

    static EventKey of(NewEvent event) {
        return new EventKey(event.type(), event.date(), event.part());
    }

    /** The id follows from the event, so that evidence still finds it after an undo and a new import. */
    UUID idWithin(String caseId) {
        String name = caseId + "|" + type + "|" + date + "|" + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

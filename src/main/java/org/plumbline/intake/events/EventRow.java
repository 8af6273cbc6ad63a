package org.plumbline.intake.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.NewEvent;

/**
 * A row of events.csv that can be used.
 *
 * @param line the line it is on, which names the event within its file
 */
record EventRow(
        long line,
        String caseId,
        EventType type,
        LocalDate date,
        @Nullable LocalTime time,
        Map<String, String> attributes,
        EventSource source) {

    NewEvent event() {
        return new NewEvent(type, date, time, "", attributes);
    }
}

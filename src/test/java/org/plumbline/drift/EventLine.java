package org.plumbline.drift;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

/**
 * Writes events of a case in one line each: {@code 2025-03-03 REFERRAL id=r1;category=NEGLECT}, the time of day after the
 * date where it is known: {@code 2025-06-03T10:00 MISSING_END episode=m}.
 */
public final class EventLine {

    private EventLine() {}

    public static List<CaseEvent> all(List<String> lines, EventSource source) {
        List<CaseEvent> events = new ArrayList<>();
        for (String line : lines) {
            events.add(of(line, "e" + events.size(), source));
        }
        return events;
    }

    /** Events of workbooks of Annex A and of files, in the order of their days. */
    static List<CaseEvent> merged(List<String> workbook, List<String> file) {
        List<CaseEvent> events = new ArrayList<>(all(workbook, EventSource.ANNEX_A));
        file.forEach(line -> events.add(of(line, "f" + events.size(), EventSource.EVENTS_FILE)));
        events.sort(Comparator.comparing(CaseEvent::date));
        return events;
    }

    static CaseEvent of(String line, String id, EventSource source) {
        String[] parts = line.strip().split(" +", 3);
        return event(
                id,
                parts[1],
                LocalDate.parse(parts[0].substring(0, 10)),
                parts[0].contains("T") ? LocalDateTime.parse(parts[0]).toLocalTime() : null,
                parts.length > 2 ? parts[2] : "",
                source);
    }

    static CaseEvent event(
            String id,
            String type,
            LocalDate date,
            java.time.@org.jspecify.annotations.Nullable LocalTime time,
            String attributes,
            EventSource source) {
        Map<String, String> values = new HashMap<>();
        for (String pair : attributes.isBlank() ? new String[0] : attributes.split(";")) {
            values.put(pair.substring(0, pair.indexOf('=')).strip(), pair.substring(pair.indexOf('=') + 1));
        }
        return new CaseEvent(id, EventType.valueOf(type), date, time, values, source);
    }
}

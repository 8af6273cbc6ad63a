package org.plumbline.casefile.contract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dated thing that happened on a child's case.
 *
 * @param id identifies the event within its case; evidence of a flag names it
 * @param time only for clocks that run in hours, otherwise absent
 * @param attributes names and values of the event contract, such as {@code seen=Y}; a missing name means not known
 */
public record CaseEvent(
        String id,
        EventType type,
        LocalDate date,
        @Nullable LocalTime time,
        Map<String, String> attributes,
        EventSource source) {

    public CaseEvent {
        attributes = Map.copyOf(attributes);
    }

    /** The value of an attribute, or null when it is not known. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The same event with these attributes not known. */
    CaseEvent without(Collection<EventAttribute> unknown) {
        Map<String, String> known = new HashMap<>(attributes);
        unknown.forEach(each -> known.remove(each.key()));
        return new CaseEvent(id, type, date, time, known, source);
    }

    /** Whether the attribute is recorded as yes ({@code Y}). */
    public boolean isYes(String name) {
        return "Y".equals(attributes.get(name));
    }
}

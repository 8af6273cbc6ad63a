package org.plumbline.casefile.contract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as a person enters it.
 *
 * @param attributes keys and values of the contract; a key that ties it to another event has the value which that event
 *     has, a worker the name or number by which the case system knows them
 */
public record EventEntry(
        EventType type, @Nullable LocalDate date, @Nullable LocalTime time, Map<String, String> attributes) {

    public EventEntry {
        attributes = Map.copyOf(attributes);
    }

    /** The same with the workers of an earlier entry where none is named. */
    public EventEntry keepingWorkers(Map<String, String> earlier) {
        Map<String, String> all = new HashMap<>(attributes);
        EventContract.attributes(type).stream()
                .filter(each -> each.kind() == EventAttribute.Kind.PERSON && earlier.containsKey(each.key()))
                .filter(each -> all.getOrDefault(each.key(), "").isBlank())
                .forEach(each -> all.put(each.key(), earlier.get(each.key())));
        return new EventEntry(type, date, time, all);
    }
}

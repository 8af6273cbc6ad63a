package org.plumbline.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
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
}

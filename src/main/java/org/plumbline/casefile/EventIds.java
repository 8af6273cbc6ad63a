package org.plumbline.casefile;

import org.plumbline.access.Pseudonyms;

/** Ids of the case system and names of workers never reach the database: each becomes a pseudonym that ties as well. */
final class EventIds {

    private EventIds() {}

    /** The value as it is stored. */
    static String pseudonym(EventType type, String key, String value, Pseudonyms pseudonyms) {
        EventAttribute attribute = EventContract.attribute(type, key);
        if (attribute == null) {
            return value;
        }
        return switch (attribute.kind()) {
            case PERSON -> pseudonyms.worker(value);
            case KEY, REFERENCE -> pseudonyms.record(value);
            default -> value;
        };
    }
}

package org.plumbline.casefile.contract;

import org.plumbline.access.Pseudonyms;

/** Ids of the case system and names of workers never reach the database: each becomes a pseudonym that ties as well. */
public final class EventIds {

    private EventIds() {}

    /** The value as it is stored. */
    public static String pseudonym(EventType type, String key, String value, Pseudonyms pseudonyms) {
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

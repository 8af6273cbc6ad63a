package org.plumbline.casefile.contract;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Distinguishes events of one type and day by the keys that part them in the contract, and by their time. */
public final class EventIdentity {

    private static final int LONGEST_PART = 20;

    private EventIdentity() {}

    /** What parts the event from others of its type and day; equal for the same event, however it was learnt. */
    public static String part(EventType type, @Nullable LocalTime time, Map<String, String> attributes) {
        StringBuilder parts = new StringBuilder();
        for (EventAttribute each : EventContract.attributes(type)) {
            if (each.parting()) {
                parts.append(attributes.getOrDefault(each.key(), "")).append('|');
            }
        }
        parts.append(time == null ? "" : time);
        while (!parts.isEmpty() && parts.charAt(parts.length() - 1) == '|') {
            parts.setLength(parts.length() - 1);
        }
        String part = parts.toString();
        return part.length() <= LONGEST_PART ? part : digest(part);
    }

    /**
     * Whether an event of Annex A can be the one of a richer source: ids are not compared, because those
     * of Annex A are made up from dates.
     */
    public static boolean couldBeOne(EventType type, Map<String, String> one, Map<String, String> other) {
        return EventContract.attributes(type).stream()
                .filter(each -> each.parting() && !each.kind().isId())
                .map(EventAttribute::key)
                .filter(key -> one.containsKey(key) && other.containsKey(key))
                .allMatch(key -> Objects.equals(one.get(key), other.get(key)));
    }

    private static String digest(String part) {
        return UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, LONGEST_PART);
    }
}

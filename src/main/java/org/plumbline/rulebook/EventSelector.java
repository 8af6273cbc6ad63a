package org.plumbline.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a case count, as a pack writes it: {@code {event: CORE_GROUP, where: {planUpdated: [Y]}}}. Themes say
 * by it which cases they are asked of, patterns what they look at.
 *
 * @param event name of the type of event, such as {@code STRATEGY_DISCUSSION}
 * @param where the values that its attributes may have; an attribute not named may have any
 * @param until names of the types that end what the event began; none for an event that is over at once
 * @param without names of the types of which none may follow before the next event of the same type
 */
public record EventSelector(String event, Map<String, List<String>> where, List<String> until, List<String> without) {

    public EventSelector {
        where = Map.copyOf(where);
        until = List.copyOf(until);
        without = List.copyOf(without);
    }

    /**
     * Reads a selector from an entry of a pack's file.
     *
     * @param place file and line of the entry, as a pack says it
     * @throws BrokenRulePack when it names no event, or says something that a selector does not know
     */
    public static EventSelector of(Map<?, ?> entry, String place) {
        for (Object key : entry.keySet()) {
            if (!List.of("event", "where", "until", "without").contains(key)) {
                throw new BrokenRulePack(place + "an event is not selected by " + key + "\n"
                        + NearestName.maybe(key.toString(), List.of("event", "where", "until", "without")));
            }
        }
        if (entry.get("event") == null) {
            throw new BrokenRulePack(
                    place + "the selection names no event\nMaybe write it as {event: …, where: {…: […]}}");
        }
        Map<String, List<String>> where = new LinkedHashMap<>();
        if (entry.get("where") instanceof Map<?, ?> values) {
            values.forEach((key, allowed) -> where.put(key.toString(), words(allowed)));
        } else if (entry.containsKey("where")) {
            throw new BrokenRulePack(place + "where does not say which values an attribute may have\n"
                    + "Maybe write it as where: {decision: [NFA]}");
        }
        return new EventSelector(
                entry.get("event").toString(), where, words(entry.get("until")), words(entry.get("without")));
    }

    private static List<String> words(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    /** Whether it lasts, so that one can ask whether it is so on a day. */
    public boolean lasts() {
        return !until.isEmpty();
    }
}

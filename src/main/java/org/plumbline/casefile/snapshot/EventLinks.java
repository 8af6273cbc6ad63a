package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/**
 * Annex A has no ids: what it holds is tied by a letter and the day of the start. Where a richer source has given the
 * start an id of its own, what Annex A ties to it follows.
 */
final class EventLinks {

    private static final Pattern MADE_UP = Pattern.compile("[A-Z]\\d{8}");

    private EventLinks() {}

    /** The event with every made-up reference replaced by the id that its start has now. */
    static KnownEvent follow(EventType type, KnownEvent event, Map<EventKey, KnownEvent> events) {
        Map<String, String> tied = new HashMap<>();
        for (EventAttribute each : EventContract.attributes(type)) {
            EventType of = each.of();
            String value = of == null ? null : event.attributes().get(each.key());
            LocalDate start = value == null ? null : madeUp(value);
            String id = of == null || start == null ? null : idOf(of, start, events);
            if (id != null) {
                tied.put(each.key(), id);
            }
        }
        return tied.isEmpty() ? event : event.with(tied);
    }

    private static @Nullable String idOf(EventType type, LocalDate date, Map<EventKey, KnownEvent> events) {
        String key = Objects.requireNonNull(EventContract.idKey(type), type::name);
        return events.entrySet().stream()
                .filter(each ->
                        each.getKey().type() == type && each.getKey().date().equals(date))
                .map(each -> each.getValue().attributes().get(key))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(id -> madeUp(id) == null ? 0 : 1))
                .orElse(null);
    }

    private static @Nullable LocalDate madeUp(String id) {
        try {
            return MADE_UP.matcher(id).matches()
                    ? LocalDate.parse(id.substring(1), DateTimeFormatter.BASIC_ISO_DATE)
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

package org.plumbline.casefile.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days of the events of one case that other events name. With them one can tell which days in attributes cannot be
 * true, because they lie before the event that another attribute names: minutes are not sent before their conference.
 */
public final class NamedDays {

    private record Named(EventType type, String id) {}

    /** The key that holds the id of each type that others name. */
    private static final Map<EventType, String> ID_KEYS = new EnumMap<>(EventType.class);

    /** Of each type the keys whose day cannot lie before an event that another key names; types without such are left out. */
    private static final Map<EventType, List<EventAttribute>> TIED = new EnumMap<>(EventType.class);

    static {
        for (EventType type : EventType.values()) {
            for (EventAttribute each : EventContract.attributes(type)) {
                EventType of = each.of();
                String id = of == null ? null : EventContract.idKey(of);
                if (of != null && id != null) {
                    ID_KEYS.put(of, id);
                }
            }
            List<EventAttribute> tied = EventContract.attributes(type).stream()
                    .filter(each -> each.notBeforeNamed() != null)
                    .toList();
            if (!tied.isEmpty()) {
                TIED.put(type, tied);
            }
        }
    }

    private final Map<Named, LocalDate> first = new HashMap<>();
    private final Map<EventType, NavigableSet<LocalDate>> withoutId = new EnumMap<>(EventType.class);

    /** The days of these events. */
    public static NamedDays of(List<CaseEvent> events) {
        NamedDays days = new NamedDays();
        events.forEach(event -> days.add(event.type(), event.date(), event.attributes()));
        return days;
    }

    /** The events without the days in their attributes that cannot be true. */
    public static List<CaseEvent> without(List<CaseEvent> events) {
        if (events.stream().noneMatch(event -> isTied(event.type(), event.attributes()))) {
            return events;
        }
        NamedDays days = of(events);
        List<CaseEvent> known = new ArrayList<>(events.size());
        for (CaseEvent event : events) {
            Map<EventAttribute, LocalDate> early = days.tooEarly(event.type(), event.date(), event.attributes());
            known.add(early.isEmpty() ? event : event.without(early.keySet()));
        }
        return known;
    }

    /** Notes an event that others may name. */
    public void add(EventType type, LocalDate date, Map<String, String> attributes) {
        String key = ID_KEYS.get(type);
        String id = key == null ? null : attributes.get(key);
        if (id != null) {
            first.merge(new Named(type, id), date, (one, other) -> one.isBefore(other) ? one : other);
        } else if (key != null) {
            withoutId.computeIfAbsent(type, same -> new TreeSet<>()).add(date);
        }
    }

    /** The day of the event of that type and id, the first where there are several; null where there is none. */
    public @Nullable LocalDate day(EventType type, @Nullable String id) {
        return id == null ? null : first.get(new Named(type, id));
    }

    /**
     * The keys whose day lies before the event that they are tied to, each with that event's day.
     *
     * @param date of the event; what has no id is the latest up to it
     */
    public Map<EventAttribute, LocalDate> tooEarly(EventType type, LocalDate date, Map<String, String> attributes) {
        if (!isTied(type, attributes)) {
            return Map.of();
        }
        Map<EventAttribute, LocalDate> early = new LinkedHashMap<>();
        for (EventAttribute tied : TIED.getOrDefault(type, List.of())) {
            String day = attributes.get(tied.key());
            if (day == null || !tied.accepts(day)) {
                continue;
            }
            LocalDate named = named(tied, type, date, attributes);
            if (named != null && LocalDate.parse(day).isBefore(named)) {
                early.put(tied, named);
            }
        }
        return early;
    }

    /** The type of the event before which the day of the attribute cannot lie; null where there is no such event. */
    public static @Nullable EventType tiedTo(EventType type, EventAttribute tied) {
        String naming = tied.notBeforeNamed();
        EventAttribute names = naming == null ? null : EventContract.attribute(type, naming);
        return names == null ? null : names.of();
    }

    private @Nullable LocalDate named(
            EventAttribute tied, EventType type, LocalDate date, Map<String, String> attributes) {
        EventType of = tiedTo(type, tied);
        if (of == null) {
            return null;
        }
        LocalDate named = day(of, attributes.get(tied.notBeforeNamed()));
        NavigableSet<LocalDate> others = withoutId.get(of);
        return named != null || others == null ? named : others.floor(date);
    }

    private static boolean isTied(EventType type, Map<String, String> attributes) {
        List<EventAttribute> tied = TIED.get(type);
        return tied != null && tied.stream().anyMatch(each -> attributes.containsKey(each.key()));
    }
}

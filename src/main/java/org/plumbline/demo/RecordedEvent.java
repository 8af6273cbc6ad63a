package org.plumbline.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/** One event of the case system, with the keys of the event contract. */
record RecordedEvent(EventType type, LocalDate on, @Nullable LocalTime at, Map<String, String> attributes) {

    /** What parts it from other events of the child; of those that agree in it one is enough. */
    List<String> identity() {
        List<String> identity = new ArrayList<>(List.of(type.name(), on.toString()));
        EventContract.attributes(type).stream()
                .filter(EventAttribute::parting)
                .forEach(each -> identity.add(attributes.getOrDefault(each.key(), "")));
        return identity;
    }

    /** As it was recorded at the end of the day: without what happened to it later, such as its end and the reason of it. */
    RecordedEvent knownOn(LocalDate day) {
        List<String> later = EventContract.attributes(type).stream()
                .filter(each -> each.kind() == EventAttribute.Kind.PAST)
                .map(EventAttribute::key)
                .filter(key -> attributes.getOrDefault(key, "").compareTo(day.toString()) > 0)
                .toList();
        Map<String, String> known = new LinkedHashMap<>(attributes);
        known.keySet().removeIf(key -> later.stream().anyMatch(key::startsWith));
        return later.isEmpty() ? this : new RecordedEvent(type, on, at, known);
    }

    boolean says(String key, String value) {
        return value.equals(attributes.get(key));
    }
}

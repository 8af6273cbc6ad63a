package org.plumbline.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

    boolean says(String key, String value) {
        return value.equals(attributes.get(key));
    }
}

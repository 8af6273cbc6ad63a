package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.casefile.contract.EventIdentity;
import org.plumbline.casefile.contract.EventType;

/** Finds the known event of a case that a snapshot brings again, whichever source brought it first. */
final class SameEvents {

    private final Map<EventKey, KnownEvent> known;
    private final Map<EventKey, EventKey> found = new HashMap<>();
    private final Set<EventKey> taken = new HashSet<>();

    SameEvents(Map<EventKey, KnownEvent> known) {
        this.known = known;
    }

    /** The key under which the event is known, or its own when it is new. */
    EventKey find(NewEvent imported, KnownEvent event) {
        EventKey own = event.isRich() ? key(imported.type(), imported.date(), event) : EventKey.of(imported);
        EventKey same = found.computeIfAbsent(own, key -> known.containsKey(key) ? key : search(key, event));
        taken.add(same);
        return same;
    }

    private EventKey search(EventKey own, KnownEvent event) {
        Optional<EventKey> same = event.isRich()
                ? first(
                        own,
                        known -> known.getValue().isRich()
                                && key(own.type(), own.date(), known.getValue()).equals(own))
                : Optional.empty();
        return same.or(() -> first(
                        own,
                        known -> known.getValue().isRich() != event.isRich()
                                && EventIdentity.couldBeOne(
                                        own.type(), known.getValue().attributes(), event.attributes())))
                .orElse(own);
    }

    private Optional<EventKey> first(EventKey own, Predicate<Map.Entry<EventKey, KnownEvent>> isSame) {
        return known.entrySet().stream()
                .filter(each -> each.getKey().type() == own.type()
                        && each.getKey().date().equals(own.date()))
                .filter(each -> !taken.contains(each.getKey()))
                .filter(isSame)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static EventKey key(EventType type, LocalDate date, KnownEvent event) {
        return new EventKey(type, date, EventIdentity.part(type, event.time(), event.attributes()));
    }
}

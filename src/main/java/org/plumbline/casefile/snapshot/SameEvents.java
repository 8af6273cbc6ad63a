package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.EventIdentity;
import org.plumbline.casefile.contract.EventType;

/** Finds the known event of a case that a snapshot brings again, whichever source brought it first. */
final class SameEvents {

    private record TypeOnDay(EventType type, LocalDate date) {

        static TypeOnDay of(EventKey key) {
            return new TypeOnDay(key.type(), key.date());
        }
    }

    private final Map<EventKey, KnownEvent> known;
    private final Map<TypeOnDay, List<Map.Entry<EventKey, KnownEvent>>> knownByDay;
    private final Map<EventKey, EventKey> found = new HashMap<>();
    private final Set<EventKey> taken = new HashSet<>();

    SameEvents(Map<EventKey, KnownEvent> known) {
        this.known = known;
        this.knownByDay = known.entrySet().stream().collect(Collectors.groupingBy(each -> TypeOnDay.of(each.getKey())));
    }

    /** The key under which the event is known, or its own when it is new. */
    EventKey find(NewEvent imported, KnownEvent event) {
        EventKey own = event.isRich() ? key(imported.type(), imported.date(), event) : EventKey.of(imported);
        EventKey same = found.computeIfAbsent(own, key -> known.containsKey(key) ? key : search(key, event));
        taken.add(same);
        return same;
    }

    private EventKey search(EventKey own, KnownEvent event) {
        if (knownByDay.isEmpty()) {
            return own;
        }
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
        return knownByDay.getOrDefault(TypeOnDay.of(own), List.of()).stream()
                .filter(each -> !taken.contains(each.getKey()))
                .filter(isSame)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static EventKey key(EventType type, LocalDate date, KnownEvent event) {
        return new EventKey(type, date, EventIdentity.part(type, event.time(), event.attributes()));
    }
}

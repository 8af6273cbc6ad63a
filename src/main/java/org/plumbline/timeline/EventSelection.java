package org.plumbline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.rulebook.NearestName;

/** The events that one or other of some selectors of a pack counts. The one place that matches events with selectors. */
public final class EventSelection {

    /** By type the selectors, each of which asks something of some keys. */
    private final Map<EventType, List<List<Wanted>>> byType = new EnumMap<>(EventType.class);

    private record Wanted(EventAttribute attribute, Set<String> values) {

        boolean isSaidBy(CaseEvent event) {
            String said = attribute.compared(event.attributes().getOrDefault(attribute.key(), ""));
            return values.contains(said) || isCodeWithWords(said);
        }

        /** Whether a code and the words for it both count; a code beside other words does not. */
        private boolean isCodeWithWords(String said) {
            int blank = attribute.kind() == EventAttribute.Kind.WORDS ? said.indexOf(' ') : -1;
            return blank > 0 && values.contains(said.substring(0, blank)) && values.contains(said.substring(blank + 1));
        }
    }

    /** Selectors that the event contract can answer; see {@link #problem}. */
    public EventSelection(List<EventSelector> selectors) {
        for (EventSelector selector : selectors) {
            EventType type = EventType.valueOf(selector.event());
            List<Wanted> wanted = new ArrayList<>();
            selector.where().forEach((key, values) -> {
                EventAttribute attribute = Objects.requireNonNull(EventContract.attribute(type, key), key);
                wanted.add(new Wanted(
                        attribute, values.stream().map(attribute::compared).collect(Collectors.toUnmodifiableSet())));
            });
            byType.computeIfAbsent(type, each -> new ArrayList<>()).add(wanted);
        }
    }

    /** Whether the event counts. */
    public boolean matches(CaseEvent event) {
        List<List<Wanted>> selectors = byType.get(event.type());
        if (selectors != null) {
            for (List<Wanted> wanted : selectors) {
                if (saysSo(event, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean saysSo(CaseEvent event, List<Wanted> all) {
        for (Wanted wanted : all) {
            if (!wanted.isSaidBy(event)) {
                return false;
            }
        }
        return true;
    }

    /** The events of a case that count, in date order. */
    public List<CaseEvent> of(Timeline timeline) {
        return of(timeline, event -> true);
    }

    /** Those of them that answer the question. */
    public List<CaseEvent> of(Timeline timeline, Predicate<CaseEvent> which) {
        List<CaseEvent> among = timeline.ofAny(byType.keySet());
        if (among.isEmpty()) {
            return among;
        }
        List<CaseEvent> found = new ArrayList<>(among.size());
        for (CaseEvent event : among) {
            if (matches(event) && which.test(event)) {
                found.add(event);
            }
        }
        return found;
    }

    /** Whether anything can count at all. */
    public boolean isAny() {
        return !byType.isEmpty();
    }

    /** The types of event that can count. */
    public Set<EventType> types() {
        return Collections.unmodifiableSet(byType.keySet());
    }

    /**
     * What a selector asks that no event can answer.
     *
     * @param word the name that is not known
     * @param sentence what is wrong, and in a second line that begins with "Maybe" what was probably meant
     */
    public record Problem(String word, String sentence) {}

    /** The first thing that the event contract does not know, or nothing. */
    public static @Nullable Problem problem(EventSelector selector) {
        Set<String> types = new TreeSet<>();
        Stream.of(EventType.values()).map(EventType::name).forEach(types::add);
        return Stream.of(Stream.of(selector.event()), selector.until().stream(), selector.without().stream())
                .flatMap(names -> names)
                .filter(name -> !types.contains(name))
                .findFirst()
                .map(name -> new Problem(name, "no event is a " + name + "\n" + NearestName.maybe(name, types)))
                .orElseGet(() -> unanswered(selector));
    }

    private static @Nullable Problem unanswered(EventSelector selector) {
        EventType type = EventType.valueOf(selector.event());
        List<String> keys =
                EventContract.attributes(type).stream().map(EventAttribute::key).toList();
        for (Map.Entry<String, List<String>> wanted : selector.where().entrySet()) {
            EventAttribute attribute = EventContract.attribute(type, wanted.getKey());
            if (attribute == null) {
                return new Problem(
                        wanted.getKey(),
                        "a " + type + " has no key " + wanted.getKey() + "\n"
                                + (keys.isEmpty()
                                        ? "Maybe leave out where: it says nothing of itself"
                                        : NearestName.maybe(wanted.getKey(), keys)));
            }
            for (String value : wanted.getValue()) {
                if (!value.isEmpty() && !attribute.accepts(value)) {
                    return new Problem(
                            value,
                            wanted.getKey() + " of a " + type + " is never " + value + "\n"
                                    + (attribute.values().isEmpty()
                                            ? "Maybe write " + attribute.wanted()
                                            : NearestName.maybe(value, attribute.values())));
                }
            }
        }
        return null;
    }
}

package org.plumbline.casefile.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event may say: for each type the keys of its attributes and the values they take. The one place for it,
 * {@code event-contract.txt}, serves files, forms and the reference alike.
 */
public final class EventContract {

    /** By this key Annex A says what of an event it does not give itself; another source gives it. */
    public static final String ASSUMED = "assumed";

    private static final String FILE = "event-contract.txt";
    private static final String BY_HAND = "!";
    private static final Set<EventType> ENTERED = EnumSet.noneOf(EventType.class);
    private static final Map<EventType, Map<String, EventAttribute>> TYPES = read();

    private EventContract() {}

    /** The attributes of a type that files and forms hold, in the order in which people know them. */
    public static List<EventAttribute> attributes(EventType type) {
        return keys(type).values().stream().filter(each -> !each.fromAnnexA()).toList();
    }

    /** The attribute of that key, also one that Annex A alone brings, or null where the type has none. */
    public static @Nullable EventAttribute attribute(EventType type, String key) {
        return keys(type).get(key);
    }

    /** The key that holds the id of what an event of the type is about, or null where it has none. */
    public static @Nullable String idKey(EventType type) {
        return keys(type).values().stream()
                .filter(each -> each.kind() == EventAttribute.Kind.KEY)
                .map(EventAttribute::key)
                .findFirst()
                .orElse(null);
    }

    /** The types that no import supplies and people may enter, in the order of the types. */
    public static Set<EventType> enteredByHand() {
        return EnumSet.copyOf(ENTERED);
    }

    /**
     * Reads {@code key=value} pairs parted by {@code ;}. A key without a value is left out: it is not known.
     *
     * @param problems gets a sentence that says what to do for everything that the contract does not hold
     * @return what can be used
     */
    public static Map<String, String> attributes(EventType type, String text, Consumer<String> problems) {
        Map<String, EventAttribute> known = new LinkedHashMap<>();
        attributes(type).forEach(each -> known.put(each.key(), each));
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> refused = new HashSet<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(";")) {
            int equals = pair.indexOf('=');
            String key = (equals < 0 ? pair : pair.substring(0, equals)).strip();
            String value = equals < 0 ? "" : pair.substring(equals + 1).strip();
            EventAttribute attribute = known.get(key);
            if (pair.isBlank()) {
                continue;
            }
            if (equals < 0 || value.contains("=")) {
                problems.accept("The attribute (%s) is not one key and one value. Write key=value, parted by ;."
                        .formatted(pair.strip()));
            } else if (attribute == null) {
                problems.accept("A %s has no key (%s). %s".formatted(type, key, has(known)));
            } else if (!value.isEmpty() && !attribute.accepts(value)) {
                refused.add(key);
                problems.accept(
                        "The value of %s (%s) cannot be used. Write %s.".formatted(key, value, attribute.wanted()));
            } else if (!value.isEmpty() && values.putIfAbsent(key, value) != null) {
                problems.accept("The key %s is there twice. Leave one of them out.".formatted(key));
            }
        }
        known.values().stream()
                .filter(each -> each.required() && !values.containsKey(each.key()) && !refused.contains(each.key()))
                .forEach(each -> problems.accept("A %s needs %s. Write %s=, followed by %s."
                        .formatted(type, each.key(), each.key(), each.wanted())));
        return values;
    }

    private static Map<String, EventAttribute> keys(EventType type) {
        return Objects.requireNonNull(TYPES.get(type), type::name);
    }

    private static String has(Map<String, EventAttribute> known) {
        return known.isEmpty()
                ? "It has none: leave the attributes empty."
                : "Write one of " + String.join(", ", known.keySet()) + ".";
    }

    private static Map<EventType, Map<String, EventAttribute>> read() {
        Map<EventType, Map<String, EventAttribute>> types = new EnumMap<>(EventType.class);
        try (InputStream in = Objects.requireNonNull(EventContract.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                EventType type = EventType.valueOf(parts[0].replace(BY_HAND, ""));
                if (parts[0].endsWith(BY_HAND)) {
                    ENTERED.add(type);
                }
                types.put(
                        type,
                        Stream.of(parts)
                                .skip(1)
                                .map(EventAttribute::of)
                                .collect(Collectors.toMap(
                                        EventAttribute::key, each -> each, (a, b) -> a, LinkedHashMap::new)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }
}

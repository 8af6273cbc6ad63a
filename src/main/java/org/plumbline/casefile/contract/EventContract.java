package org.plumbline.casefile.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final Map<EventType, List<EventAttribute>> OF_FILES_AND_FORMS = new EnumMap<>(EventType.class);

    static {
        TYPES.forEach((type, keys) -> OF_FILES_AND_FORMS.put(
                type, keys.values().stream().filter(each -> !each.fromAnnexA()).toList()));
    }

    private EventContract() {}

    /** The attributes of a type that files and forms hold, in the order in which people know them. */
    public static List<EventAttribute> attributes(EventType type) {
        return Objects.requireNonNull(OF_FILES_AND_FORMS.get(type), type::name);
    }

    /** Every attribute of a type by its key, with those that Annex A alone brings. */
    public static Map<String, EventAttribute> ofAnnexA(EventType type) {
        return Collections.unmodifiableMap(keys(type));
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

    /** The key that names the event before which one of the type cannot lie, or null where there is none. */
    public static @Nullable EventAttribute follows(EventType type) {
        return keys(type).values().stream()
                .filter(each -> each.kind() == EventAttribute.Kind.REFERENCE && each.notBefore())
                .findFirst()
                .orElse(null);
    }

    /** The types that no import supplies and people may enter, in the order of the types. */
    public static Set<EventType> enteredByHand() {
        return EnumSet.copyOf(ENTERED);
    }

    private static Map<String, EventAttribute> keys(EventType type) {
        return Objects.requireNonNull(TYPES.get(type), type::name);
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

package org.plumbline.ui.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/** Events in words: no code, no raw key and no date but as people write it. */
public final class EventWords {

    private static final String FILE = "event-words.properties";
    private static final Properties WORDS = read();

    private EventWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(EventWords.class.getResourceAsStream(FILE), FILE);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What is known of the event, such as "kind: child protection, seen: yes". */
    public static String details(CaseEvent event) {
        return new TreeMap<>(event.attributes())
                .entrySet().stream()
                        .filter(entry -> isShown(event.type(), entry.getKey()))
                        .map(entry -> key(entry.getKey()) + ": "
                                + value(
                                        EventContract.attribute(event.type(), entry.getKey()),
                                        entry.getKey(),
                                        entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** One event of a flag's evidence, which begins with the day and goes on with the type. */
    public static String evidence(String dayAndType) {
        String[] parts = dayAndType.split(" ", 2);
        return Dates.day(LocalDate.parse(parts[0])) + "  "
                + EventType.valueOf(parts[1]).label();
    }

    /** Ids only tie events together. */
    private static boolean isShown(EventType type, String key) {
        EventAttribute attribute = EventContract.attribute(type, key);
        return !key.equals(EventContract.ASSUMED)
                && (attribute == null || !attribute.kind().isId());
    }

    /** The name of an attribute, such as "child seen alone". */
    public static String key(String key) {
        return WORDS.getProperty(
                "key." + key, key.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.UK));
    }

    /** The name of an attribute as the label of a field, such as "Child seen alone". */
    public static String label(String key) {
        String words = key(key);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What somebody who enters an event of the type should know, in a sentence; empty where its name says it. */
    public static String help(EventType type) {
        return WORDS.getProperty("help." + type, "");
    }

    /** The value of an attribute, such as "yes", "step down" or "22/10/2026". */
    public static String value(EventAttribute attribute, String value) {
        return value(attribute, attribute.key(), value);
    }

    private static String value(@Nullable EventAttribute attribute, String key, String value) {
        if (attribute != null && attribute.isDay() && attribute.accepts(value)) {
            return Dates.day(LocalDate.parse(value));
        }
        String words = WORDS.getProperty("value." + key + "." + value, WORDS.getProperty("value." + value));
        if (words != null) {
            return words;
        }
        boolean code = value.length() > 2 && value.equals(value.toUpperCase(Locale.UK));
        return code ? value.toLowerCase(Locale.UK).replace('_', ' ') : value;
    }
}

package org.plumbline.ui.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;

/** Events in words. */
public final class EventWords {

    private static final Map<String, String> SHORT = Map.of(
            "cp", "Child protection",
            "cin", "Child in need",
            "cla", "Looked-after",
            "s47", "Section 47 enquiry",
            "pep", "Personal education plan",
            "rhi", "Return home interview",
            "rcpc", "review child protection conference",
            "icpc", "initial child protection conference");

    private EventWords() {}

    /** Such as "Child protection plan start". */
    public static String type(EventType type) {
        List<String> words = List.of(type.name().toLowerCase(Locale.UK).split("_"));
        String first = SHORT.getOrDefault(words.getFirst(), capital(words.getFirst()));
        return (first + " " + String.join(" ", words.subList(1, words.size()))).strip();
    }

    /** What is known of the event, such as "kind: CP, seen: yes". */
    public static String details(CaseEvent event) {
        return new TreeMap<>(event.attributes())
                .entrySet().stream()
                        .filter(entry -> isShown(event.type(), entry.getKey()))
                        .map(entry -> key(entry.getKey()) + ": " + value(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** One event of a flag's evidence, which begins with the day and goes on with the type. */
    public static String evidence(String dayAndType) {
        String[] parts = dayAndType.split(" ", 2);
        return Dates.day(LocalDate.parse(parts[0])) + "  " + type(EventType.valueOf(parts[1]));
    }

    /** Ids only tie events together. */
    private static boolean isShown(EventType type, String key) {
        EventAttribute attribute = EventContract.attribute(type, key);
        return !key.equals(EventContract.ASSUMED)
                && (attribute == null || !attribute.kind().isId());
    }

    /** The name of an attribute, such as "child seen alone". */
    public static String key(String key) {
        return key.replaceAll("12m$", "InTwelveMonths")
                .replaceAll("6m$", "InSixMonths")
                .replaceAll("([a-z])([A-Z0-9])", "$1 $2")
                .toLowerCase(Locale.UK);
    }

    /** The name of an attribute as the label of a field, such as "Child seen alone". */
    public static String label(String key) {
        return capital(key(key));
    }

    /** The value of an attribute, such as "yes" or "step down". */
    public static String value(String value) {
        return switch (value) {
            case "Y" -> "yes";
            case "N" -> "no";
            default ->
                value.length() > 4 && value.equals(value.toUpperCase(Locale.UK))
                        ? value.toLowerCase(Locale.UK).replace('_', ' ')
                        : value;
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}

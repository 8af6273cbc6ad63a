package org.plumbline.ui.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.ui.part.Dates;

/** Events in words. */
final class EventWords {

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "Cp ", "Child protection ",
            "Cin ", "Child in need ",
            "Cla ", "Looked-after ",
            "S47 ", "Section 47 enquiry ",
            "Rhi", "Return home interview",
            "Pep", "Personal education plan");

    /** The attributes that tell an auditor something, by their key in the event contract. */
    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("seen", "seen"),
            Map.entry("seenAlone", "seen alone"),
            Map.entry("kind", "kind"),
            Map.entry("decision", "decision"),
            Map.entry("outcome", "outcome"),
            Map.entry("reason", "reason"),
            Map.entry("endReason", "end"),
            Map.entry("category", "category"),
            Map.entry("latestCategory", "category"),
            Map.entry("caseDiscussed", "case discussed"),
            Map.entry("progress", "progress"),
            Map.entry("participation", "participation"),
            Map.entry("quorate", "quorate"),
            Map.entry("signedOffDate", "signed off"));

    private EventWords() {}

    /** Such as "Child protection plan start". */
    static String type(EventType type) {
        String name = type.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        String words = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Map.Entry<String, String> short_ : ABBREVIATIONS.entrySet()) {
            words = words.startsWith(short_.getKey()) ? words.replaceFirst(short_.getKey(), short_.getValue()) : words;
        }
        return words;
    }

    /** What is known of an event beyond its type and date, such as "seen alone: no, seen: yes"; ids are left out. */
    static String details(CaseEvent event) {
        return event.attributes().entrySet().stream()
                .filter(attribute -> TELLING.containsKey(attribute.getKey()))
                .map(attribute -> TELLING.get(attribute.getKey()) + ": " + value(attribute.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String value(String code) {
        return switch (code) {
            case "Y" -> "yes";
            case "N" -> "no";
            default -> code.replace('_', ' ').toLowerCase(Locale.UK);
        };
    }

    /** A line of a flag's evidence, which begins with the day and goes on with the type. */
    static String line(String dayAndType) {
        String[] parts = dayAndType.split(" ", 2);
        return Dates.day(LocalDate.parse(parts[0])) + "  " + type(EventType.valueOf(parts[1]));
    }
}

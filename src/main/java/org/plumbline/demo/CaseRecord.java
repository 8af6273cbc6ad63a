package org.plumbline.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/**
 * The events of one child in the case system, which are more than a workbook holds. Ordinary practice is written first;
 * who plants a delay then leaves out, adds or rewrites. What lies after the county's end is not recorded.
 */
final class CaseRecord {

    final Story story;
    final Dice dice;
    private final List<RecordedEvent> events = new ArrayList<>();

    private CaseRecord(Story story) {
        this.story = story;
        // Dice of their own: what is recorded does not move what happened.
        dice = story.dice.split(1);
    }

    /** The record of the story as ordinary practice keeps it, and then what was planted. */
    static List<RecordedEvent> of(Story story) {
        CaseRecord record = new CaseRecord(story);
        FrontDoorRecord.write(record);
        WorkerRecord.write(record);
        NeedRecord.write(record);
        ProtectionRecord.write(record);
        CareRecord.write(record);
        OversightRecord.write(record);
        story.amendments().forEach(amendment -> amendment.accept(record));
        Map<List<String>, RecordedEvent> once = new LinkedHashMap<>();
        record.events.stream()
                .sorted(Comparator.comparing(RecordedEvent::on))
                .forEach(event -> once.putIfAbsent(event.identity(), event));
        return List.copyOf(once.values());
    }

    /** Adds an event; keys and values follow each other, a value that is not known or a day still to come is left out. */
    void add(EventType type, LocalDate on, @Nullable Object... keysAndValues) {
        addAt(type, on, null, keysAndValues);
    }

    /** The same with the time of day. */
    void addAt(EventType type, LocalDate on, @Nullable LocalTime at, @Nullable Object... keysAndValues) {
        if (on.isAfter(story.end)) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String value = text(keysAndValues[i + 1]);
            if (value != null) {
                attributes.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        events.add(new RecordedEvent(type, on, at, attributes));
    }

    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day when day.isAfter(story.end) -> null;
            case Boolean yes -> yes ? "Y" : "N";
            default -> value.toString();
        };
    }

    /** The events of a type so far, earliest first. */
    List<RecordedEvent> events(EventType type) {
        return events.stream()
                .filter(each -> each.type() == type)
                .sorted(Comparator.comparing(RecordedEvent::on))
                .toList();
    }

    /** Leaves out events of a type. */
    void leaveOut(EventType type, Predicate<RecordedEvent> which) {
        events.removeIf(each -> each.type() == type && which.test(each));
    }

    /** Says something else of events; a value that is not known takes the key away. */
    void rewrite(EventType type, Predicate<RecordedEvent> which, String key, @Nullable Object value) {
        events.replaceAll(each -> each.type() == type && which.test(each) ? saying(each, key, text(value)) : each);
    }

    private static RecordedEvent saying(RecordedEvent event, String key, @Nullable String value) {
        Map<String, String> attributes = new LinkedHashMap<>(event.attributes());
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value);
        }
        return new RecordedEvent(event.type(), event.on(), event.at(), attributes);
    }
}

package org.plumbline.intake.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventIdentity;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.NewEvent;

/**
 * A row of events.csv that can be used.
 *
 * @param line the line it is on, which names the event within its file
 */
record EventRow(
        long line,
        String caseId,
        EventType type,
        LocalDate date,
        @Nullable LocalTime time,
        Map<String, String> attributes,
        EventSource source) {

    private static final Map<EventType, Set<String>> PAST = Arrays.stream(EventType.values())
            .collect(Collectors.toMap(
                    type -> type, EventRow::past, (one, other) -> one, () -> new EnumMap<>(EventType.class)));

    NewEvent event() {
        return new NewEvent(type, date, time, "", attributes);
    }

    /** Equal where two rows record one event, whatever else they say of it. */
    String identity() {
        return caseId + "|" + type + "|" + date + "|" + EventIdentity.part(type, time, attributes);
    }

    /** The latest day on which the row says that something happened. */
    LocalDate latest() {
        LocalDate latest = date;
        for (String key : past()) {
            LocalDate day = day(key);
            latest = day != null && day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    /** How many days of the row lie after the day although they are of something that has happened. */
    int after(LocalDate day) {
        if (date.isAfter(day)) {
            return 1;
        }
        int after = 0;
        for (String key : past()) {
            LocalDate other = day(key);
            after += other != null && other.isAfter(day) ? 1 : 0;
        }
        return after;
    }

    /** The row without what it says happened after the day. */
    EventRow upTo(LocalDate day) {
        Map<String, String> known = attributes.entrySet().stream()
                .filter(each -> !past().contains(each.getKey())
                        || !LocalDate.parse(each.getValue()).isAfter(day))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new EventRow(line, caseId, type, date, time, known, source);
    }

    /** The row with these attributes not known. */
    EventRow without(Collection<EventAttribute> unknown) {
        Map<String, String> known = new HashMap<>(attributes);
        unknown.forEach(each -> known.remove(each.key()));
        return new EventRow(line, caseId, type, date, time, known, source);
    }

    private @Nullable LocalDate day(String key) {
        String day = attributes.get(key);
        return day == null ? null : LocalDate.parse(day);
    }

    private Set<String> past() {
        return PAST.getOrDefault(type, Set.of());
    }

    /** The keys of days of something that has happened. */
    private static Set<String> past(EventType type) {
        return EventContract.ofAnnexA(type).values().stream()
                .filter(each -> each.kind() == EventAttribute.Kind.PAST)
                .map(EventAttribute::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}

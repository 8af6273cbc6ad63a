package org.plumbline.intake.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
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

    NewEvent event() {
        return new NewEvent(type, date, time, "", attributes);
    }

    /** The latest day on which the row says that something happened. */
    LocalDate latest() {
        return happened().max(Comparator.naturalOrder()).orElse(date);
    }

    /** How many days of the row lie after the day although they are of something that has happened. */
    int after(LocalDate day) {
        return date.isAfter(day)
                ? 1
                : (int) happened().filter(each -> each.isAfter(day)).count();
    }

    /** The row without what it says happened after the day. */
    EventRow upTo(LocalDate day) {
        Map<String, String> known = attributes.entrySet().stream()
                .filter(each ->
                        !isPast(each) || !LocalDate.parse(each.getValue()).isAfter(day))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new EventRow(line, caseId, type, date, time, known, source);
    }

    private Stream<LocalDate> happened() {
        return Stream.concat(
                Stream.of(date),
                attributes.entrySet().stream().filter(this::isPast).map(each -> LocalDate.parse(each.getValue())));
    }

    private boolean isPast(Map.Entry<String, String> said) {
        EventAttribute attribute = EventContract.attribute(type, said.getKey());
        return attribute != null && attribute.kind() == EventAttribute.Kind.PAST;
    }
}

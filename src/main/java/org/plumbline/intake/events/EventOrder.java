package org.plumbline.intake.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.NamedDays;

/**
 * What events that name each other say against each other: an end before the start that it names ends nothing, and a day
 * before the event that it is tied to is not known.
 */
final class EventOrder {

    /** For each type that ends something, the key that names the start. */
    private static final Map<EventType, EventAttribute> ENDS = ends();

    private final Map<String, NamedDays> days = new HashMap<>();

    /** Compares events with these, of whatever cases. */
    EventOrder(List<EventRow> rows) {
        for (EventRow row : rows) {
            days.computeIfAbsent(row.caseId(), id -> new NamedDays()).add(row.type(), row.date(), row.attributes());
        }
    }

    /** Says of the rows of a file what cannot be, and puts rows without it in their place. */
    void check(List<EventRow> rows, Path file, FileProblems problems) {
        rows.replaceAll(row -> {
            NamedDays known = days.getOrDefault(row.caseId(), new NamedDays());
            reportEnd(row, known, file, problems);
            return withoutEarly(row, known, file, problems);
        });
    }

    private static void reportEnd(EventRow row, NamedDays known, Path file, FileProblems problems) {
        LocalDate start = start(row, known);
        if (start != null && row.date().isBefore(start)) {
            problems.warning(
                    file,
                    row.line(),
                    "The %s of %s lies before the start that it names (%s), and ends nothing. Correct one of the two."
                            .formatted(row.type(), row.date(), start));
        }
    }

    private static EventRow withoutEarly(EventRow row, NamedDays known, Path file, FileProblems problems) {
        Map<EventAttribute, LocalDate> early = known.tooEarly(row.type(), row.date(), row.attributes());
        early.forEach((tied, day) -> problems.warning(
                file,
                row.line(),
                "The %s (%s) lies before the %s that the %s is about (%s). It counts as not known; correct one of the two."
                        .formatted(
                                tied.key(),
                                row.attributes().get(tied.key()),
                                NamedDays.tiedTo(row.type(), tied),
                                row.type(),
                                day)));
        return early.isEmpty() ? row : row.without(early.keySet());
    }

    private static @Nullable LocalDate start(EventRow row, NamedDays known) {
        EventAttribute names = ENDS.get(row.type());
        EventType of = names == null ? null : names.of();
        return names == null || of == null
                ? null
                : known.day(of, row.attributes().get(names.key()));
    }

    private static Map<EventType, EventAttribute> ends() {
        Map<EventType, EventAttribute> ends = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            EventContract.attributes(type).stream()
                    .filter(each -> isEndOf(type, each.of()))
                    .findFirst()
                    .ifPresent(each -> ends.put(type, each));
        }
        return ends;
    }

    /** An assessment ends by being authorised. */
    private static boolean isEndOf(EventType type, @Nullable EventType start) {
        return start != null
                && start.name().endsWith("_START")
                && (type.name().endsWith("_END") || type == EventType.ASSESSMENT_AUTHORISED);
    }
}

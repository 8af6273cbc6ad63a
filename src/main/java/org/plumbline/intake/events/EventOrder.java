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
 * What events that name each other say against each other: an end before the start that it names counts for nothing, and a day
 * before the event that it is tied to is not known.
 */
final class EventOrder {

    /** For each type of events that cannot lie before another, the key that names that one. */
    private static final Map<EventType, EventAttribute> FOLLOWS = follows();

    private static final NamedDays NONE = new NamedDays();

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
            NamedDays known = days.getOrDefault(row.caseId(), NONE);
            reportEarly(row, known, file, problems);
            return withoutEarly(row, known, file, problems);
        });
    }

    private static void reportEarly(EventRow row, NamedDays known, Path file, FileProblems problems) {
        LocalDate start = start(row, known);
        if (start != null && row.date().isBefore(start)) {
            problems.warning(
                    file,
                    row.line(),
                    "The %s of %s lies before the start that it names (%s), and counts for nothing. Correct one of the two."
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
        EventAttribute names = FOLLOWS.get(row.type());
        EventType of = names == null ? null : names.of();
        return names == null || of == null
                ? null
                : known.day(of, row.attributes().get(names.key()));
    }

    private static Map<EventType, EventAttribute> follows() {
        Map<EventType, EventAttribute> follows = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            EventAttribute names = EventContract.follows(type);
            if (names != null) {
                follows.put(type, names);
            }
        }
        return follows;
    }
}

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

/** Ends that lie before the start that they name, so that they end nothing. */
final class EndsBeforeStarts {

    private record Start(String caseId, EventType type, String id) {}

    /** For each type that ends something, the key that names the start. */
    private static final Map<EventType, EventAttribute> ENDS = ends();

    private final Map<Start, LocalDate> starts = new HashMap<>();

    private EndsBeforeStarts(List<EventRow> rows) {
        for (EventRow row : rows) {
            String key = row.type().name().endsWith("_START") ? EventContract.idKey(row.type()) : null;
            String id = key == null ? null : row.attributes().get(key);
            if (id != null) {
                starts.merge(
                        new Start(row.caseId(), row.type(), id),
                        row.date(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** Says which of the rows of a file are such ends. */
    static void report(List<EventRow> rows, Path file, FileProblems problems) {
        EndsBeforeStarts known = new EndsBeforeStarts(rows);
        for (EventRow row : rows) {
            LocalDate start = known.start(row);
            if (start != null && row.date().isBefore(start)) {
                problems.warning(
                        file,
                        row.line(),
                        "The %s of %s lies before the start that it names (%s), and ends nothing. Correct one of the two."
                                .formatted(row.type(), row.date(), start));
            }
        }
    }

    private @Nullable LocalDate start(EventRow row) {
        EventAttribute names = ENDS.get(row.type());
        String id = names == null ? null : row.attributes().get(names.key());
        EventType of = names == null ? null : names.of();
        return id == null || of == null ? null : starts.get(new Start(row.caseId(), of, id));
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

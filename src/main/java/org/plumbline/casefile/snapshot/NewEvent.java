package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/**
 * An event as a snapshot has it. Two are the same event when child, type, date and part agree.
 *
 * @param part parts events of one type and day that are not the same, such as the source of a contact or the kind of a
 *     conference; empty for most types; at most 20 characters
 * @param attributes names and values of the event contract; values hold neither {@code ;} nor {@code =}
 */
public record NewEvent(
        EventType type, LocalDate date, @Nullable LocalTime time, String part, Map<String, String> attributes) {

    public NewEvent {
        attributes = Map.copyOf(attributes);
    }

    /** An event without time or part. */
    public static NewEvent of(EventType type, LocalDate date, Map<String, String> attributes) {
        return new NewEvent(type, date, null, "", attributes);
    }
}

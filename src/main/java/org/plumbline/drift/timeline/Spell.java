package org.plumbline.drift.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;

/**
 * Something that began and may have ended: a plan, a placement, a period of care.
 *
 * @param end absent while it lasts
 */
public record Spell(CaseEvent start, @Nullable CaseEvent end) {

    /** The first day. */
    public LocalDate from() {
        return start.date();
    }

    /** The last day, or the other date while it lasts. */
    public LocalDate until(LocalDate otherwise) {
        return end == null ? otherwise : end.date();
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return end == null;
    }

    /** Whether it had begun by the day and had not ended by then. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from()) && (end == null || end.date().isAfter(day));
    }

    /** Whether the day lies in it, first and last day included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && (end == null || !day.isAfter(end.date()));
    }
}

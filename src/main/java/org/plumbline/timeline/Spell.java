package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

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

    /**
     * Starts and ends of one kind, tied by their key; where a key is missing, an end closes the latest open start.
     *
     * @param events starts and ends in date order
     */
    static List<Spell> tied(List<CaseEvent> events, EventType start, String key) {
        List<Spell> spells = new ArrayList<>();
        for (CaseEvent event : events) {
            if (event.type() == start) {
                spells.add(new Spell(event, null));
            } else {
                int open = open(spells, event.attribute(key), key);
                if (open >= 0) {
                    spells.set(open, new Spell(spells.get(open).start(), event));
                }
            }
        }
        return spells;
    }

    private static int open(List<Spell> spells, @Nullable String wanted, String key) {
        for (int i = spells.size() - 1; i >= 0; i--) {
            String own = spells.get(i).start().attribute(key);
            if (spells.get(i).isOpen() && (wanted == null || own == null || own.equals(wanted))) {
                return i;
            }
        }
        return -1;
    }
}

package org.plumbline.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a timeline: the picture draws it, the table says it.
 *
 * @param what in words, without its dates
 * @param reference the code of its pattern or timescale; blank where it has none
 * @param from the first day
 * @param to the last day, or words in its place: a date, "not ended by" a date, or nothing for an event of one day
 * @param due the last day in time; only of a clock
 * @param state its state in words; blank where there is nothing to say
 * @param parts what is drawn
 */
record TimelineMark(
        String what,
        String reference,
        LocalDate from,
        String to,
        @Nullable LocalDate due,
        String state,
        List<Part> parts) {

    TimelineMark {
        parts = List.copyOf(parts);
    }

    /** How a part is drawn. */
    enum Look {
        EVENT("event"),
        UNSEEN("unseen"),
        SPELL("spell"),
        FLAG("flag"),
        CLEARED("cleared"),
        IN_TIME("in-time"),
        RUNNING_OUT("running-out"),
        OVER("over"),
        AHEAD("ahead");

        private final String style;

        Look(String style) {
            this.style = "pl-timeline-" + style;
        }

        String style() {
            return style;
        }
    }

    /** A part of it, first and last day included. */
    record Part(Look look, LocalDate from, LocalDate to) {}

    /** The last day that is drawn. */
    LocalDate last() {
        return parts.getLast().to();
    }
}

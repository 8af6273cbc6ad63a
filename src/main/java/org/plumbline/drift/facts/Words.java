package org.plumbline.drift.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;

/** Dates and numbers as a manager reads them. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Words() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String workingDays(long days) {
        return count(days, "working day");
    }

    static String days(long days) {
        return count(days, "day");
    }

    static List<EventRef> refs(@Nullable CaseEvent... events) {
        return Arrays.stream(events).filter(Objects::nonNull).map(EventRef::of).toList();
    }

    /** The event in a list of its own, or no event. */
    static List<CaseEvent> present(@Nullable CaseEvent event) {
        return event == null ? List.of() : List.of(event);
    }

    static List<EventRef> refs(List<CaseEvent> events) {
        return events.stream().map(EventRef::of).toList();
    }
}

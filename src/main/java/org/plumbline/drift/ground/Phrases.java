package org.plumbline.drift.ground;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.finding.EventRef;

/** Dates and numbers as a manager reads them. */
public final class Phrases {

    private Phrases() {}

    public static String date(LocalDate date) {
        return EnglishDates.day(date);
    }

    /** The dates of events, such as "01/02/2025, 03/04/2025 and 05/06/2025". */
    public static String dates(List<CaseEvent> events) {
        List<String> all = events.stream().map(event -> date(event.date())).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    public static String workingDays(long days) {
        return count(days, "working day");
    }

    public static String days(long days) {
        return count(days, "day");
    }

    public static List<EventRef> refs(@Nullable CaseEvent... events) {
        return Arrays.stream(events).filter(Objects::nonNull).map(EventRef::of).toList();
    }

    /** The event in a list of its own, or no event. */
    public static List<CaseEvent> present(@Nullable CaseEvent event) {
        return event == null ? List.of() : List.of(event);
    }

    public static List<EventRef> refs(List<CaseEvent> events) {
        return events.stream().map(EventRef::of).toList();
    }
}

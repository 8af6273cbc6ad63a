package org.plumbline.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;

/**
 * Whether and when a child was born, for the duties that begin with the birth: before it the visit itself is owed, to the
 * mother or the home, and from it on the child has to be seen.
 *
 * @param unborn whether the child is not born by the day on which the case is looked at
 * @param day the day of birth; absent while the child is unborn, and where it is not asked for or not known
 * @param recorded the birth as an event of the case, absent where there is none
 */
public record Birth(
        boolean unborn, @Nullable LocalDate day, @Nullable CaseEvent recorded) {

    /** Of a child who has to be seen from the beginning of every duty. */
    public static final Birth LONG_AGO = new Birth(false, null, null);

    /**
     * Reads it off a case. The birth on file says the day. Without one a child was born on the last day of the birth month,
     * or on the first day in it on which the child was seen, and an expected child some time after the day expected.
     *
     * @param overdue days after the expected day of delivery from which a child counts as born
     */
    public static Birth of(CaseHistory history, LocalDate asOf, int overdue) {
        YearMonth month = history.birthMonth();
        LocalDate expected = history.expectedDelivery();
        if (month == null && expected == null) {
            return LONG_AGO;
        }
        CaseEvent recorded = recorded(history, month, asOf);
        LocalDate day = recorded != null
                ? recorded.date()
                : month != null ? inMonth(history.events(), month) : expected.plusDays(overdue);
        return day.isAfter(asOf) ? new Birth(true, null, null) : new Birth(false, day, recorded);
    }

    /** A birth in another month is that of a brother or sister. */
    private static @Nullable CaseEvent recorded(CaseHistory history, @Nullable YearMonth month, LocalDate asOf) {
        for (CaseEvent event : history.events()) {
            if (event.date().isAfter(asOf) || month != null && event.date().isAfter(month.atEndOfMonth())) {
                return null;
            }
            if (event.type() == EventType.SIGNIFICANT_CHANGE
                    && "BIRTH".equals(event.attribute("kind"))
                    && (month == null || month.equals(YearMonth.from(event.date())))) {
                return event;
            }
        }
        return null;
    }

    private static LocalDate inMonth(List<CaseEvent> events, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        for (CaseEvent event : events) {
            if (event.date().isAfter(last)) {
                break;
            }
            if (event.type() == EventType.VISIT
                    && event.isYes("seen")
                    && !event.date().isBefore(month.atDay(1))) {
                return event.date();
            }
        }
        return last;
    }

    /** Whether the child was not born by the day. */
    public boolean isAfter(LocalDate other) {
        return unborn || day != null && other.isBefore(day);
    }

    /** An event as it counts: a visit before the birth is one at which the duty was done, and tells nothing of bedrooms. */
    CaseEvent read(CaseEvent event) {
        if (event.type() != EventType.VISIT || !isAfter(event.date())) {
            return event;
        }
        Map<String, String> attributes = new HashMap<>(event.attributes());
        attributes.put("seen", "Y");
        attributes.keySet().removeAll(List.of("seenAlone", "notAloneReason", "bedroomSeen"));
        return new CaseEvent(event.id(), event.type(), event.date(), event.time(), attributes, event.source());
    }

    /**
     * The birth as the start of a duty that lasted already, shown by the event of the birth or else by the start of the
     * duty; null where the child was not born while it lasted.
     */
    public @Nullable CaseEvent during(CaseEvent start, @Nullable CaseEvent end) {
        if (day == null || !day.isAfter(start.date()) || end != null && day.isAfter(end.date())) {
            return null;
        }
        return recorded != null
                ? recorded
                : new CaseEvent(start.id(), start.type(), day, null, start.attributes(), start.source());
    }
}

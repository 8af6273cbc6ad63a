package org.plumbline.audit.away;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.calendar.EnglishDates;

/** Days on which an auditor is away, both ends included. */
public record AbsenceView(UUID id, UUID auditorId, LocalDate firstDay, LocalDate lastDay) {

    /** Such as "03/08/2026 to 14/08/2026", or one day. */
    public String words() {
        return firstDay.equals(lastDay)
                ? EnglishDates.day(firstDay)
                : "%s to %s".formatted(EnglishDates.day(firstDay), EnglishDates.day(lastDay));
    }
}

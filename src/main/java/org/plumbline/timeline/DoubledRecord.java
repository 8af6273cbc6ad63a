package org.plumbline.timeline;

import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseEvent;

/**
 * A record of something that a child already had at that time, such as a second open plan. It does not count.
 *
 * @param label what it is, such as "child protection plan"
 * @param event its start
 * @param counting the start of the one that counts
 */
public record DoubledRecord(String label, CaseEvent event, CaseEvent counting) {

    /** What is wrong and what to do. */
    public String sentence() {
        return "The %s that starts on %s runs beside the one that started on %s. Only the earlier one counts: end or delete the other."
                .formatted(label, EnglishDates.day(event.date()), EnglishDates.day(counting.date()));
    }
}

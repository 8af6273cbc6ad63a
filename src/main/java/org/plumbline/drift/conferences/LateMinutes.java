package org.plumbline.drift.conferences;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The latest conferences without a break whose full minutes were late or are overdue.
 *
 * @param conferences in date order, never none
 * @param due the last day on which the minutes of the last one were in time
 */
public record LateMinutes(ConferenceLimits limits, List<CaseEvent> conferences, LocalDate due) implements Grounds {

    /** How many conferences running. */
    public int getCount() {
        return conferences.size();
    }

    /** The first day on which the minutes of the last one were late. */
    public LocalDate overdue() {
        return due.plusDays(1);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(conferences);
    }

    @Override
    public String words() {
        return "Full minutes were late after " + Phrases.count(conferences.size(), "conference")
                + " running, the last one held on "
                + Phrases.date(conferences.getLast().date()) + " with minutes due by " + Phrases.date(due) + ".";
    }
}

package org.plumbline.drift.court;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * A child who came into care in an emergency.
 *
 * @param shownBy what shows that it was one
 * @param openPlan the start of the plan of this authority that was open on the day before, absent when none was
 * @param plans the starts of this authority's plans up to that day
 * @param legalMeeting the latest legal planning meeting up to the day, absent when there was none
 */
public record UnplannedEntry(
        CourtLimits limits,
        CaseEvent care,
        CaseEvent shownBy,
        @Nullable CaseEvent openPlan,
        List<CaseEvent> plans,
        @Nullable CaseEvent legalMeeting)
        implements Grounds {

    /** Whether the plan open on the day before had been open for at least so many months. */
    public boolean plannedFor(int months) {
        return openPlan != null && !care.date().isBefore(openPlan.date().plusMonths(months));
    }

    /** How many plans the child had had. */
    public int getPlanCount() {
        return plans.size();
    }

    /** Whether a legal planning meeting was held within so many days before. */
    public boolean legalMeetingWithin(int days) {
        return legalMeeting != null && !legalMeeting.date().isBefore(care.date().minusDays(days));
    }

    /** The day of the entry. */
    public LocalDate day() {
        return care.date();
    }

    @Override
    public List<EventRef> evidence() {
        return Stream.concat(Phrases.refs(plans).stream(), Phrases.refs(legalMeeting, care, shownBy).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words() {
        return "Came into care in an emergency on " + Phrases.date(care.date()) + " after "
                + Phrases.count(plans.size(), "protection plan") + ", the latest from "
                + (plans.isEmpty()
                        ? "no known day"
                        : Phrases.date(plans.getLast().date()))
                + (legalMeeting == null
                        ? "; no legal planning meeting is recorded before it."
                        : "; the last legal planning meeting was on " + Phrases.date(legalMeeting.date()) + ".");
    }
}

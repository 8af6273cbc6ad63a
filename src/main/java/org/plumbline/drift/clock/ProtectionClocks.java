package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.timeline.Enquiry;
import org.plumbline.drift.timeline.ProtectionPlan;
import org.plumbline.drift.timeline.Timeline;

/** From the strategy discussion to the conference, and the duties while a child protection plan is open. */
final class ProtectionClocks {

    private ProtectionClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        Set<CaseEvent> counted = new HashSet<>();
        for (Enquiry enquiry : Enquiry.all(timeline)) {
            CaseEvent discussion = enquiry.discussion();
            if (discussion != null && enquiry.mayLeadToConference(timeline) && counted.add(discussion)) {
                LocalDate ruledOut = enquiry.conferenceRuledOutOn();
                intervals.once(
                        intervals.limit("T16"),
                        discussion,
                        enquiry.conference(),
                        ruledOut == null ? timeline.asOf() : ruledOut);
            }
        }
        for (ProtectionPlan plan : ProtectionPlan.all(timeline)) {
            duties(intervals, plan);
        }
    }

    private static void duties(Intervals intervals, ProtectionPlan plan) {
        Timeline timeline = intervals.timeline();
        CaseEvent end = plan.spell().end();
        intervals.once("T30", plan.start(), end);
        intervals.once("T31", plan.start(), end);
        intervals.recurring(
                intervals.limit("T21"),
                intervals.limit("T22"),
                plan.origin(),
                plan.reviews(),
                end,
                timeline.latestOnly(EventType.CONFERENCE));
        Limit visits = intervals.limit("T26");
        Limit planned = plan.visitLimit().map(visits::of).orElse(visits);
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        intervals.recurring(planned, planned, plan.start(), plan.seenVisits(), end, latestOnly);
        Limit anyone = intervals.limit("T33");
        intervals.recurring(
                anyone,
                anyone,
                plan.start(),
                timeline.of(
                        EventType.VISIT,
                        visit -> visit.isYes("seen") && plan.spell().covers(visit.date())),
                end,
                latestOnly);
    }
}

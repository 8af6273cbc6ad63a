package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.timeline.Care;
import org.plumbline.drift.timeline.Spell;
import org.plumbline.drift.timeline.Timeline;

/** Visits to a child in one placement: within a week, then as often as its first year and its permanence ask. */
final class PlacementVisits {

    private PlacementVisits() {}

    static void run(Intervals intervals, Care care, Spell placement) {
        Timeline timeline = intervals.timeline();
        LocalDate careEnd = care.spell().until(timeline.asOf());
        LocalDate dutyEnd = placement.until(careEnd);
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        if (latestOnly && dutyEnd.isBefore(careEnd)) {
            return; // the latest visit known of an earlier placement need not have been its last
        }
        List<CaseEvent> visits = timeline.of(
                EventType.VISIT,
                visit ->
                        "CLA".equals(visit.attribute("kind")) && visit.isYes("seen") && placement.covers(visit.date()));
        if (visits.isEmpty() || !latestOnly) {
            intervals.once(
                    intervals.limit("T46"), placement.start(), visits.isEmpty() ? null : visits.getFirst(), dutyEnd);
        }
        for (int i = latestOnly ? Math.max(0, visits.size() - 1) : 0; i < visits.size(); i++) {
            CaseEvent from = visits.get(i);
            CaseEvent to = i + 1 < visits.size() ? visits.get(i + 1) : null;
            intervals.once(intervals.limit(limit(placement, from)), from, to, dutyEnd);
        }
    }

    private static String limit(Spell placement, CaseEvent visit) {
        if (visit.date().isBefore(placement.from().plusYears(1))) {
            return "T47";
        }
        return placement.start().isYes("longTermUntil18") ? "T48" : "T49";
    }
}

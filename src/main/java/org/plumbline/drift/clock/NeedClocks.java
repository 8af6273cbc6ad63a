package org.plumbline.drift.clock;

import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.CaseType;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.timeline.Spell;
import org.plumbline.drift.timeline.Timeline;

/** The duties to a child in need. */
final class NeedClocks {

    private NeedClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        Limit visits = intervals.limit("T34");
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        for (Spell plan : timeline.spells(EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan")) {
            intervals.recurring(visits, visits, plan.start(), seen(timeline, plan), plan.end(), latestOnly);
        }
        if (latestOnly && timeline.history().caseType() == CaseType.CIN && timeline.isOpen()) {
            timeline.last(EventType.VISIT, NeedClocks::isSeen).ifPresent(visit -> intervals.once("T34", visit, null));
        }
    }

    private static List<CaseEvent> seen(Timeline timeline, Spell plan) {
        return timeline.of(EventType.VISIT, visit -> isSeen(visit) && plan.covers(visit.date()));
    }

    private static boolean isSeen(CaseEvent visit) {
        return "CIN".equals(visit.attribute("kind")) && visit.isYes("seen");
    }
}

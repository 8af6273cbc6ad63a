package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.timeline.Care;
import org.plumbline.drift.timeline.Spell;
import org.plumbline.drift.timeline.Timeline;

/** The duties to a child who is looked after. */
final class CareClocks {

    private static final int SCHOOL_AGE = 5;

    private CareClocks() {}

    static void run(Intervals intervals) {
        for (Care care : Care.all(intervals.timeline())) {
            if (!care.isShortBreaks()) {
                reviews(intervals, care);
                health(intervals, care);
                section20(intervals, care);
            }
        }
    }

    private static void reviews(Intervals intervals, Care care) {
        List<CaseEvent> reviews = care.reviews();
        CaseEvent end = care.spell().end();
        LocalDate dutyEnd = care.spell().until(intervals.timeline().asOf());
        if (reviews.isEmpty()) {
            intervals.once(intervals.limit("T42"), care.start(), null, dutyEnd);
        } else if (intervals.timeline().latestOnly(EventType.CLA_REVIEW)) {
            intervals.once(intervals.limit("T44"), reviews.getLast(), null, dutyEnd);
        } else {
            intervals.once("T42", care.start(), reviews.getFirst());
            CaseEvent second = reviews.size() > 1 ? reviews.get(1) : null;
            intervals.once(intervals.limit("T43"), reviews.getFirst(), second, dutyEnd);
            if (second != null) {
                Limit later = intervals.limit("T44");
                for (int i = 2; i < reviews.size(); i++) {
                    intervals.once(later, reviews.get(i - 1), reviews.get(i), dutyEnd);
                }
                intervals.once(later, reviews.getLast(), null, dutyEnd);
            }
        }
        for (Spell placement : care.placements()) {
            PlacementVisits.run(intervals, care, placement);
        }
    }

    private static void health(Intervals intervals, Care care) {
        Timeline timeline = intervals.timeline();
        List<CaseEvent> checks = care.of(EventType.HEALTH_ASSESSMENT);
        for (int i = 0; i < checks.size(); i++) {
            CaseEvent check = checks.get(i);
            boolean small =
                    timeline.ageAt(check.date()).map(age -> age < SCHOOL_AGE).orElse(false);
            intervals.once(
                    intervals.limit(small ? "T54.under5" : "T54"),
                    check,
                    i + 1 < checks.size() ? checks.get(i + 1) : null,
                    care.spell().until(timeline.asOf()));
        }
        List<CaseEvent> teeth = care.of(EventType.DENTAL_CHECK);
        for (int i = 0; i < teeth.size(); i++) {
            intervals.once(
                    intervals.limit("T55"),
                    teeth.get(i),
                    i + 1 < teeth.size() ? teeth.get(i + 1) : null,
                    care.spell().until(timeline.asOf()));
        }
    }

    private static void section20(Intervals intervals, Care care) {
        LocalDate dutyEnd = care.spell().until(intervals.timeline().asOf());
        care.section20().ifPresent(start -> {
            CaseEvent plan = care.permanencePlan(each -> true).orElse(null);
            if (plan != null && plan.date().isBefore(start.date())) {
                return;
            }
            intervals.once(intervals.limit("T61"), start, plan, dutyEnd);
        });
    }
}

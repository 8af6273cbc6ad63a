package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.FrontDoor;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** From the referral to the authorised assessment and what should follow it. */
final class AssessmentClocks {

    private AssessmentClocks() {}

    static void run(Intervals intervals) {
        Timeline timeline = intervals.timeline();
        FrontDoor door = new FrontDoor(timeline);
        List<CaseEvent> owed = door.referralsToAssess(intervals.terms().leadsToAssessment());
        for (CaseEvent referral : timeline.of(EventType.REFERRAL)) {
            Spell assessment = door.assessment(referral).orElse(null);
            if (assessment != null || owed.contains(referral)) {
                intervals.once("T06", referral, assessment == null ? null : assessment.start());
                intervals.once("T07a", referral, assessment == null ? null : assessment.end());
            }
        }
        for (Spell assessment : door.assessments()) {
            intervals.once("T07b", assessment.start(), assessment.end());
            reviewPoints(intervals, assessment);
            ownTimescale(intervals, assessment);
        }
        List<CaseEvent> authorised = timeline.of(EventType.ASSESSMENT_AUTHORISED);
        for (CaseEvent each : authorised) {
            plan(intervals, each);
        }
        Limit refresh = intervals.limit("T10");
        intervals.recurring(refresh, refresh, null, authorised, null, false);
    }

    private static void reviewPoints(Intervals intervals, Spell assessment) {
        Timeline timeline = intervals.timeline();
        String own = assessment.start().attribute("assessment");
        List<CaseEvent> points = timeline.of(EventType.ASSESSMENT_REVIEW_POINT, each -> {
            String named = each.attribute("assessment");
            return named != null && own != null ? named.equals(own) : assessment.covers(each.date());
        });
        for (int i = 0; i < 2; i++) {
            intervals.once(
                    intervals.limit("T08." + (i + 1)),
                    assessment.start(),
                    i < points.size() ? points.get(i) : null,
                    assessment.until(timeline.asOf()));
        }
    }

    private static void ownTimescale(Intervals intervals, Spell assessment) {
        String planned = assessment.start().attribute("timescaleWD");
        LocalDate end = assessment.until(intervals.timeline().asOf());
        if (planned == null || planned.isEmpty()) {
            intervals.once(intervals.limit("T11.unset"), assessment.start(), null, end);
        } else {
            Limit limit = intervals.limit("T11").of(Integer.parseInt(planned));
            intervals.once(limit, assessment.start(), assessment.end(), end);
        }
    }

    /** A plan that is open already, or a plan or care of a higher level, answers the assessment as well. */
    private static void plan(Intervals intervals, CaseEvent authorised) {
        Timeline timeline = intervals.timeline();
        LocalDate day = authorised.date();
        if (!"CIN".equals(authorised.attribute("outcome"))
                || timeline.spells(EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan").stream()
                        .anyMatch(plan -> plan.from().isBefore(day) && plan.covers(day))) {
            return;
        }
        CaseEvent higher = timeline.ofAny(EventType.CP_PLAN_START, EventType.CLA_START).stream()
                .filter(each -> !each.date().isBefore(day))
                .findFirst()
                .orElse(null);
        intervals.once(
                intervals.limit("T09"),
                authorised,
                first(timeline, EventType.CIN_PLAN_START, day),
                higher == null ? timeline.asOf() : higher.date());
    }

    private static @Nullable CaseEvent first(Timeline timeline, EventType type, LocalDate from) {
        return timeline.first(type, each -> !each.date().isBefore(from)).orElse(null);
    }
}

package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.ProtectionPlan;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** The duties while a child protection plan is open. */
final class ProtectionClocks {

    private final Intervals intervals;
    private final Timeline timeline;

    private ProtectionClocks(Intervals intervals) {
        this.intervals = intervals;
        timeline = intervals.timeline();
    }

    static void run(Intervals intervals) {
        ProtectionClocks clocks = new ProtectionClocks(intervals);
        List<ProtectionPlan> plans = ProtectionPlan.all(clocks.timeline);
        plans.forEach(clocks::duties);
        clocks.again();
        if (plans.isEmpty() && clocks.timeline.history().caseType() == CaseType.CP) {
            clocks.ofUnknownStart();
        }
    }

    private void duties(ProtectionPlan plan) {
        CaseEvent end = plan.spell().end();
        intervals.once("T30", plan.start(), end);
        intervals.once("T31", plan.start(), end);
        List<CaseEvent> groups = timeline.of(EventType.CORE_GROUP, plan::belongs);
        intervals.recurring(intervals.limit("T19"), intervals.limit("T20"), plan.origin(), groups, end, false);
        intervals.recurring(
                intervals.limit("T21"),
                intervals.limit("T22"),
                plan.origin(),
                plan.reviews(),
                end,
                timeline.latestOnly(EventType.CONFERENCE));
        Limit usual = intervals.limit("T26");
        Limit visits = plan.visitLimit().map(usual::of).orElse(usual);
        Limit anyone = intervals.limit("T33");
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        intervals.seeing(visits, plan.start(), plan.seenVisits(), end, latestOnly);
        intervals.seeing(anyone, plan.start(), seenByAnyone(plan.spell()), end, latestOnly);
        runs("T27", ofAge(plan.seenVisits()), each -> !each.isYes("seenAlone"));
        runs(
                "T28",
                plan.seenVisits().stream()
                        .filter(each -> each.attribute("bedroomSeen") != null)
                        .toList(),
                each -> !each.isYes("bedroomSeen"));
        birth(plan);
    }

    private List<CaseEvent> seenByAnyone(Spell plan) {
        return timeline.of(EventType.VISIT, visit -> visit.isYes("seen") && plan.covers(visit.date()));
    }

    /** Visits at which the child was old enough to be seen alone and there was no reason against it. */
    private List<CaseEvent> ofAge(List<CaseEvent> visits) {
        int age = intervals.age("T27");
        return visits.stream()
                .filter(each -> timeline.history()
                        .ageAt(each.date())
                        .filter(of -> of >= age)
                        .isPresent())
                .filter(each -> each.attribute("notAloneReason") == null)
                .toList();
    }

    /** Each run of visits, one after the other, of which the same is to be said. */
    private void runs(String id, List<CaseEvent> visits, Predicate<CaseEvent> lacking) {
        List<CaseEvent> run = new ArrayList<>();
        for (CaseEvent visit : visits) {
            if (lacking.test(visit)) {
                run.add(visit);
            } else {
                intervals.count(intervals.limit(id), List.copyOf(run), run.size());
                run.clear();
            }
        }
        intervals.count(intervals.limit(id), List.copyOf(run), run.size());
    }

    /** A plan made before the birth is looked at again once the child is born. */
    private void birth(ProtectionPlan plan) {
        YearMonth month = timeline.history().birthMonth();
        timeline.first(
                        EventType.SIGNIFICANT_CHANGE,
                        each -> "BIRTH".equals(each.attribute("kind"))
                                && plan.spell().covers(each.date())
                                && plan.spell().from().isBefore(each.date())
                                && (month == null
                                        ? timeline.history().expectedDelivery() != null
                                        : month.equals(YearMonth.from(each.date()))))
                .ifPresent(birth -> intervals.once(
                        intervals.limit("T29"),
                        birth,
                        firstAfter(
                                birth,
                                each -> each.type() == EventType.CORE_GROUP || "RCPC".equals(each.attribute("kind"))),
                        plan.spell().until(timeline.asOf())));
    }

    private @Nullable CaseEvent firstAfter(CaseEvent birth, Predicate<CaseEvent> which) {
        return timeline.ofAny(EventType.CONFERENCE, EventType.CORE_GROUP).stream()
                .filter(each -> !each.date().isBefore(birth.date()))
                .filter(which)
                .findFirst()
                .orElse(null);
    }

    /** A further plan is always worth a word, and more so the sooner it comes. */
    private void again() {
        List<Spell> plans = timeline.protectionPlans(false);
        for (int i = 1; i < plans.size(); i++) {
            CaseEvent ended = plans.get(i - 1).end();
            CaseEvent next = plans.get(i).start();
            if (ended != null && !next.date().isBefore(ended.date())) {
                LocalDate soon = intervals.limit("T32").on(next.date()).due(ended.date());
                intervals.early(intervals.limit(next.date().isAfter(soon) ? "T32.ever" : "T32"), ended, next, soon);
            }
        }
    }

    /** Where the data does not say when the plan began, steps of the plan still follow one another. */
    private void ofUnknownStart() {
        chain("T20", timeline.of(EventType.CORE_GROUP));
        chain("T22", timeline.of(EventType.CONFERENCE, each -> "RCPC".equals(each.attribute("kind"))));
        chain("T26", timeline.of(EventType.VISIT, each -> "CP".equals(each.attribute("kind")) && each.isYes("seen")));
        chain("T33", timeline.of(EventType.VISIT, each -> each.isYes("seen")));
    }

    private void chain(String id, List<CaseEvent> steps) {
        Limit limit = intervals.limit(id);
        intervals.chain(step -> limit, steps, timeline.asOf());
    }
}

package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** The duties to a child in need and to a privately fostered child. */
final class NeedClocks {

    private final Intervals intervals;
    private final Timeline timeline;

    private NeedClocks(Intervals intervals) {
        this.intervals = intervals;
        timeline = intervals.timeline();
    }

    static void run(Intervals intervals) {
        NeedClocks clocks = new NeedClocks(intervals);
        List<Spell> plans = clocks.timeline.spells(EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan");
        plans.forEach(clocks::duties);
        if (plans.isEmpty() && clocks.timeline.history().caseType() == CaseType.CIN) {
            clocks.ofUnknownStart();
        }
        clocks.records();
        clocks.privateFostering();
    }

    private void duties(Spell plan) {
        Limit visits = intervals.limit("T34");
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        intervals.seeing(visits, plan.start(), visits("CIN", plan::covers), plan.end(), latestOnly);
        intervals.recurring(
                intervals.limit("T35"), intervals.limit("T36"), plan.start(), reviews(plan), plan.end(), false);
        intervals.once(
                intervals.limit("T38"),
                plan.start(),
                timeline.first(EventType.MANAGEMENT_OVERSIGHT, each -> !each.date()
                                .isBefore(plan.from()))
                        .orElse(null),
                plan.until(timeline.asOf()));
    }

    private List<CaseEvent> reviews(Spell plan) {
        String own = plan.start().attribute("plan");
        return timeline.of(EventType.CIN_REVIEW, each -> {
            String named = each.attribute("plan");
            return named != null && own != null ? named.equals(own) : plan.covers(each.date());
        });
    }

    /** Where the data does not say when the plan began, visits and reviews still follow one another. */
    private void ofUnknownStart() {
        List<CaseEvent> visits = visits("CIN", day -> true);
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        if (!latestOnly || timeline.isOpen()) {
            Limit limit = intervals.limit("T34");
            intervals.recurring(limit, limit, null, visits, null, latestOnly);
        }
        Limit next = intervals.limit("T36");
        intervals.recurring(next, next, null, timeline.of(EventType.CIN_REVIEW), null, false);
    }

    private void records() {
        for (CaseEvent review : timeline.of(EventType.CIN_REVIEW)) {
            intervals.until("T37", review, timeline.date(review, "minutesDate"), review);
        }
    }

    /** The day on which the authority was notified of the arrangement is no event; its first year counts from a visit. */
    private void privateFostering() {
        List<CaseEvent> visits = visits("PF", day -> true);
        if (!visits.isEmpty()) {
            LocalDate firstYear = visits.getFirst().date().plusYears(1);
            intervals.chain(
                    visit -> intervals.limit(visit.date().isBefore(firstYear) ? "T80.year1" : "T80"),
                    visits,
                    timeline.asOf());
        }
    }

    private List<CaseEvent> visits(String kind, Predicate<LocalDate> when) {
        return timeline.of(
                EventType.VISIT,
                each -> kind.equals(each.attribute("kind")) && each.isYes("seen") && when.test(each.date()));
    }
}

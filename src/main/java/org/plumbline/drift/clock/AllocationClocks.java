package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.FrontDoor;
import org.plumbline.timeline.Timeline;

/** From the decision to the worker, and from the worker to the child. */
final class AllocationClocks {

    private static final String UNQUALIFIED = "N";
    private static final String HOLDER = "CASE_HOLDER";

    private final Intervals intervals;
    private final Timeline timeline;
    private final FrontDoor door;

    private AllocationClocks(Intervals intervals) {
        this.intervals = intervals;
        timeline = intervals.timeline();
        door = new FrontDoor(timeline);
    }

    static void run(Intervals intervals) {
        AllocationClocks clocks = new AllocationClocks(intervals);
        clocks.workers();
        clocks.firstVisits();
        clocks.newWorkers();
    }

    /** The first allocation of those asked for that covers the day or begins after it, dated not before the day. */
    static @Nullable EventRef allocated(Timeline timeline, LocalDate day, Predicate<CaseEvent> which) {
        return timeline.of(EventType.ALLOCATION).stream()
                .filter(which)
                .filter(each -> !each.date().isBefore(day) || !isOver(timeline, each, day))
                .findFirst()
                .map(each -> each.date().isBefore(day) ? Intervals.on(each, day) : EventRef.of(each))
                .orElse(null);
    }

    private static boolean isOver(Timeline timeline, CaseEvent allocation, LocalDate day) {
        LocalDate end = timeline.date(allocation, "end");
        return end != null && end.isBefore(day);
    }

    private void workers() {
        for (CaseEvent decision :
                timeline.of(EventType.REFERRAL_DECISION, each -> "ASSESSMENT".equals(each.attribute("decision")))) {
            intervals.until(
                    intervals.limit("T04"),
                    decision,
                    allocated(timeline, decision.date(), each -> mayHold(each, decision.date())),
                    timeline.asOf());
        }
    }

    /** A worker of whom it is not known whether they are qualified counts: nobody is late by what is not known. */
    private boolean mayHold(CaseEvent allocation, LocalDate day) {
        return HOLDER.equals(allocation.attribute("role"))
                && (!UNQUALIFIED.equals(allocation.attribute("qualifiedSW"))
                        || leads(allocation, allocation.date().isBefore(day) ? day : allocation.date()));
    }

    private boolean leads(CaseEvent allocation, LocalDate day) {
        return intervals.terms().holders().leads(timeline, allocation, day);
    }

    /** The worker who is to assess sees the child; a worker who takes over later is T75's matter. */
    private void firstVisits() {
        CaseEvent last = null;
        for (CaseEvent allocation : holders()) {
            boolean begins = (allocation.isYes("qualifiedSW") || leads(allocation, allocation.date()))
                    && isAssessing(allocation.date());
            if (begins && (last == null || isNewEpisode(last, allocation))) {
                last = allocation;
                LocalDate end = timeline.first(EventType.ASSESSMENT_AUTHORISED, each -> !each.date()
                                .isBefore(allocation.date()))
                        .map(CaseEvent::date)
                        .orElse(timeline.asOf());
                intervals.once(
                        intervals.limit("T05"),
                        allocation,
                        seen(allocation, each -> "ASSESSMENT".equals(each.attribute("kind"))),
                        end);
            }
        }
    }

    private boolean isAssessing(LocalDate day) {
        boolean underway = door.assessments().stream().anyMatch(each -> each.covers(day));
        boolean owed = door.referralsToAssess(intervals.terms().leadsToAssessment()).stream()
                .anyMatch(referral -> !referral.date().isAfter(day)
                        && !timeline.dutyEnd(referral).isBefore(day)
                        && door.assessment(referral)
                                .map(each -> each.covers(day) || each.from().isAfter(day))
                                .orElse(true));
        boolean first = timeline.history().caseType() == CaseType.ASSESSMENT
                && timeline.first(EventType.ASSESSMENT_AUTHORISED, each -> each.date()
                                .isBefore(day))
                        .isEmpty();
        return underway || owed || first;
    }

    private boolean isNewEpisode(CaseEvent earlier, CaseEvent allocation) {
        return timeline.ofAny(EventType.REFERRAL, EventType.ASSESSMENT_AUTHORISED).stream()
                .anyMatch(each ->
                        each.date().isAfter(earlier.date()) && !each.date().isAfter(allocation.date()));
    }

    private void newWorkers() {
        String before = null;
        for (CaseEvent allocation : holders()) {
            String worker = allocation.attribute("worker");
            LocalDate end = timeline.date(allocation, "end");
            if (worker == null || !Objects.equals(worker, before)) {
                boolean onPlan = timeline.protectionPlans(true).stream().anyMatch(p -> p.covers(allocation.date()));
                intervals.once(
                        intervals.limit(onPlan ? "T75.cp" : "T75"),
                        allocation,
                        seen(allocation, each -> true),
                        end == null ? timeline.asOf() : end);
            }
            before = worker;
        }
    }

    private List<CaseEvent> holders() {
        return timeline.of(EventType.ALLOCATION, each -> HOLDER.equals(each.attribute("role")));
    }

    private @Nullable CaseEvent seen(CaseEvent allocation, Predicate<CaseEvent> which) {
        return timeline.first(
                        EventType.VISIT,
                        each -> !each.date().isBefore(allocation.date()) && each.isYes("seen") && which.test(each))
                .orElse(null);
    }
}

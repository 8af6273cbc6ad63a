package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/**
 * Visits to a child in one placement: within a week, then as often as its first year and its permanence ask, and more
 * often where the child lives with a parent or with a connected person not yet approved.
 */
final class PlacementVisits {

    private static final String WITH_PARENTS = "P1";

    private final Intervals intervals;
    private final Timeline timeline;
    private final Care care;
    private final Spell placement;
    private final LocalDate dutyEnd;

    private PlacementVisits(Intervals intervals, Care care, Spell placement) {
        this.intervals = intervals;
        this.care = care;
        this.placement = placement;
        timeline = intervals.timeline();
        dutyEnd = placement.until(care.spell().until(timeline.asOf()));
    }

    static void run(Intervals intervals, Care care, Spell placement) {
        new PlacementVisits(intervals, care, placement).run();
    }

    private void run() {
        boolean latestOnly = timeline.latestOnly(EventType.VISIT);
        if (latestOnly && dutyEnd.isBefore(care.spell().until(timeline.asOf()))) {
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
        intervals.chain(this::limit, latestOnly && !visits.isEmpty() ? List.of(visits.getLast()) : visits, dutyEnd);
        orderMadeAtHome(visits);
    }

    private Limit limit(CaseEvent visit) {
        String id = id(visit);
        return id.equals("T48") && agreedBy(visit)
                ? intervals.limits().ofEither("T48.agreed", id)
                : intervals.limit(id);
    }

    /** Whether the child had agreed to fewer visits by the day on which the next one would have been due. */
    private boolean agreedBy(CaseEvent visit) {
        LocalDate agreed = PlacementDays.first(timeline, placement, EventType.FEWER_VISITS_AGREED, "fewerVisitsAgreed");
        return agreed != null
                && intervals.terms().longTermFostering().matches(placement.start())
                && !agreed.isAfter(intervals.limit("T48").on(agreed).due(visit.date()));
    }

    private String id(CaseEvent visit) {
        CaseEvent start = placement.start();
        boolean weekly = !reviewedBy(visit.date());
        String status = care.statusOn(visit.date());
        if (start.isYes("reg19")) {
            return weekly ? "T50.first" : "T50";
        }
        if (start.isYes("reg24") || isWithParents() && "C1".equals(status)) {
            return weekly ? "T51.first" : "T51";
        }
        if (isWithParents() && "C2".equals(status)) {
            return "T52";
        }
        if (visit.date().isBefore(placement.from().plusYears(1))) {
            return "T47";
        }
        return start.isYes("longTermUntil18") ? "T48" : "T49";
    }

    private boolean isWithParents() {
        return placement.start().isYes("withParents")
                || WITH_PARENTS.equals(placement.start().attribute("type"));
    }

    /** Whether the first review since the placement began was held by the day. */
    private boolean reviewedBy(LocalDate day) {
        return timeline.first(
                        EventType.CLA_REVIEW,
                        each -> !each.date().isBefore(placement.from())
                                && !each.date().isAfter(day))
                .isPresent();
    }

    /** A full care order on a child who lives at home calls for a visit within a week of the order. */
    private void orderMadeAtHome(List<CaseEvent> visits) {
        if (!isWithParents()) {
            return;
        }
        for (CaseEvent order : care.of(EventType.LEGAL_STATUS_START)) {
            if ("C2".equals(order.attribute("code")) && placement.covers(order.date())) {
                intervals.once(intervals.limit("T52.first"), order, firstOf(visits, order), dutyEnd);
            }
        }
    }

    private static @Nullable CaseEvent firstOf(List<CaseEvent> visits, CaseEvent order) {
        return visits.stream()
                .filter(each -> !each.date().isBefore(order.date()))
                .findFirst()
                .orElse(null);
    }
}

package org.plumbline.drift.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.plumbline.casefile.contract.EventType.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.drift.ground.Windows;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of reviews that change nothing and of closings. */
public final class PlanFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final PlanLimits limits;
    private final PlanEvents events;

    /** Facts of one case. */
    public PlanFacts(Timeline timeline, Windows windows, PlanLimits limits, PlanEvents events) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        events.reviews().of(timeline).stream()
                .collect(groupingBy(CaseEvent::type, TreeMap::new, toList()))
                .values()
                .forEach(reviews -> idle(reviews).ifPresent(facts));
        timeline.last(CASE_CLOSED)
                .filter(each -> timeline.inMonths(each.date(), windows.lookBack()))
                .filter(each -> !events.closedWithoutChoice().matches(each))
                .map(this::closing)
                .ifPresent(facts);
    }

    private Optional<IdleReviews> idle(List<CaseEvent> reviews) {
        if (reviews.size() < limits.idleReviews()) {
            return Optional.empty();
        }
        List<CaseEvent> last = reviews.subList(reviews.size() - limits.idleReviews(), reviews.size());
        if (!last.stream().allMatch(events.noProgress()::matches)) {
            return Optional.empty();
        }
        CaseEvent change = timeline.events().stream()
                .filter(each -> !each.date().isBefore(last.getFirst().date())
                        && events.change().matches(each))
                .findFirst()
                .orElse(null);
        boolean closed = !timeline.isOpen() && timeline.history().caseType() != CaseType.CONTACT;
        LocalDate closedOn = closed ? timeline.history().closedOn() : null;
        return Optional.of(new IdleReviews(limits, last, change, closedOn, timeline.asOf(), timeline.workingDays()));
    }

    private Closing closing(CaseEvent closed) {
        LocalDate day = closed.date();
        Set<CaseEvent> ofOthers = Set.copyOf(timeline.protectionPlans(true).stream()
                .filter(plan -> plan.start().isYes("otherLA") && plan.end() != null)
                .map(plan -> Objects.requireNonNull(plan.end()))
                .toList());
        CaseEvent planEnd = timeline.last(CP_PLAN_END, each -> !each.date().isAfter(day) && !ofOthers.contains(each))
                .orElse(null);
        CaseEvent review = events.reviews().of(timeline).stream()
                .filter(each -> !each.date().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
        CaseEvent back = timeline.first(REFERRAL, each -> timeline.isBefore(closed, each))
                .orElse(null);
        boolean expected = hadPlan(day);
        boolean withoutProgress =
                expected && review != null && events.noProgress().matches(review);
        return new Closing(limits, closed, planEnd, review, expected, withoutProgress, back);
    }

    private boolean hadPlan(LocalDate closed) {
        LocalDate from = closed.minusMonths(limits.planBeforeMonths());
        boolean open = Stream.of(timeline.protectionPlans(true), timeline.spells(CIN_PLAN_START, CIN_PLAN_END, "plan"))
                .flatMap(List::stream)
                .anyMatch(plan -> isOpenBetween(plan, from, closed));
        return open
                || timeline.ofAny(CP_PLAN_END, CIN_PLAN_END).stream()
                        .anyMatch(each ->
                                !each.date().isBefore(from) && !each.date().isAfter(closed));
    }

    private static boolean isOpenBetween(Spell plan, LocalDate from, LocalDate until) {
        return !plan.from().isAfter(until)
                && (plan.end() == null || !plan.end().date().isBefore(from));
    }
}

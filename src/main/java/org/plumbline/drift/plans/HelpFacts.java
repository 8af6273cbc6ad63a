package org.plumbline.drift.plans;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.plumbline.casefile.contract.EventType.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.timeline.HelpLevel;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of help that goes up and down and of work that begins again. */
public final class HelpFacts {

    private final Timeline timeline;
    private final PlanLimits limits;
    private final PlanEvents events;

    /** Facts of one case. */
    public HelpFacts(Timeline timeline, PlanLimits limits, PlanEvents events) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        turns().ifPresent(facts);
        freshStarts().ifPresent(facts);
    }

    private Optional<StepsUpAndDown> turns() {
        LocalDate before = timeline.asOf().minusMonths(limits.cyclingMonths());
        List<HelpLevel.Step> steps = lastingSteps();
        List<LocalDate> turns = new ArrayList<>();
        HelpLevel level = HelpLevel.CLOSED;
        int direction = 0;
        for (HelpLevel.Step step : steps) {
            int next = Integer.signum(step.level().compareTo(level));
            if (direction != 0 && next != direction && step.from().isAfter(before)) {
                turns.add(step.from());
            }
            direction = next;
            level = step.level();
        }
        List<CaseEvent> plans = timeline.protectionPlans(true).stream()
                .filter(plan -> plan.until(timeline.asOf()).isAfter(before))
                .map(Spell::start)
                .toList();
        List<LocalDate> days = steps.stream().map(HelpLevel.Step::from).toList();
        List<CaseEvent> changes = events.levelShown().of(timeline).stream()
                .filter(each -> each.date().isAfter(before) && days.contains(each.date()))
                .toList();
        return plans.isEmpty() && changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepsUpAndDown(limits, turns, plans, changes));
    }

    /** The changes of level without those that lasted too short a time, and without steps to the same level. */
    private List<HelpLevel.Step> lastingSteps() {
        List<HelpLevel.Step> all = HelpLevel.of(timeline);
        List<HelpLevel.Step> lasting = new ArrayList<>();
        HelpLevel level = HelpLevel.CLOSED;
        for (int i = 0; i < all.size(); i++) {
            HelpLevel.Step step = all.get(i);
            LocalDate until = i + 1 < all.size() ? all.get(i + 1).from() : timeline.asOf();
            if (DAYS.between(step.from(), until) >= limits.shortestDays() && step.level() != level) {
                lasting.add(step);
                level = step.level();
            }
        }
        return lasting;
    }

    private Optional<RepeatedStarts> freshStarts() {
        LocalDate before = timeline.asOf().minusMonths(limits.againMonths());
        Map<String, List<CaseEvent>> byCategory = new LinkedHashMap<>();
        for (CaseEvent each :
                timeline.of(ASSESSMENT_AUTHORISED, each -> each.date().isAfter(before))) {
            String category = each.attribute("category");
            if (category != null && !category.isEmpty()) {
                byCategory.computeIfAbsent(category, same -> new ArrayList<>()).add(each);
            }
        }
        List<Spell> plans = plans();
        List<CaseEvent> longest = List.of();
        for (List<CaseEvent> same : byCategory.values()) {
            List<CaseEvent> again = again(same, plans);
            longest = again.size() > longest.size() ? again : longest;
        }
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        boolean legal = !timeline.of(LEGAL_PLANNING_MEETING, each -> each.date().isAfter(before))
                .isEmpty();
        List<CaseEvent> starts = plans.stream()
                .filter(plan -> plan.until(timeline.asOf()).isAfter(before))
                .map(Spell::start)
                .toList();
        return Optional.of(new RepeatedStarts(limits, longest, starts, open(plans, before), legal));
    }

    /** Plans in order, those left open by a closing of the case ended by it. */
    private List<Spell> plans() {
        return Stream.of(timeline.protectionPlans(true), timeline.spells(CIN_PLAN_START, CIN_PLAN_END, "plan"))
                .flatMap(List::stream)
                .map(plan -> new Spell(plan.start(), end(plan)))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private @Nullable CaseEvent end(Spell plan) {
        return plan.end() != null
                ? plan.end()
                : timeline.first(CASE_CLOSED, each -> timeline.isBefore(plan.start(), each))
                        .orElse(null);
    }

    /** The assessments that a plan followed before the next one, all such plans closed; the last may still be open. */
    private static List<CaseEvent> again(List<CaseEvent> assessments, List<Spell> plans) {
        List<CaseEvent> found = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            CaseEvent own = assessments.get(i);
            CaseEvent next = i + 1 < assessments.size() ? assessments.get(i + 1) : null;
            List<Spell> after = plans.stream()
                    .filter(plan -> !plan.from().isBefore(own.date())
                            && (next == null || plan.from().isBefore(next.date())))
                    .toList();
            if (!after.isEmpty() && (next == null || after.stream().noneMatch(Spell::isOpen))) {
                found.add(own);
            }
        }
        return found;
    }

    private List<RepeatedStarts.Open> open(List<Spell> plans, LocalDate before) {
        List<RepeatedStarts.Open> apart = new ArrayList<>();
        for (Spell plan : plans) {
            LocalDate from = plan.from().isBefore(before) ? before : plan.from();
            LocalDate until = plan.until(timeline.asOf());
            RepeatedStarts.Open last = apart.isEmpty() ? null : apart.getLast();
            if (!until.isAfter(from)) {
                continue;
            }
            if (last == null || from.isAfter(last.until())) {
                apart.add(new RepeatedStarts.Open(from, until));
            } else if (until.isAfter(last.until())) {
                apart.set(apart.size() - 1, new RepeatedStarts.Open(last.from(), until));
            }
        }
        return apart;
    }
}

package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** One child protection plan with the conferences and visits that belong to it. */
public record ProtectionPlan(Timeline timeline, Spell spell) {

    /** Every plan of the case in order, those held for other authorities included. */
    public static List<ProtectionPlan> all(Timeline timeline) {
        return timeline.protectionPlans(true).stream()
                .map(spell -> new ProtectionPlan(timeline, spell))
                .toList();
    }

    /** The plans that are open on the as-of date: more than one where a plan was recorded again and not ended. */
    public static List<ProtectionPlan> open(Timeline timeline) {
        return timeline.isOpen()
                ? all(timeline).stream().filter(plan -> plan.spell().isOpen()).toList()
                : List.of();
    }

    /** The start of the plan. */
    public CaseEvent start() {
        return spell.start();
    }

    /** The conference that made the plan, or else its start: the clock of its reviews and core groups starts there. */
    public CaseEvent origin() {
        String plan = start().attribute("plan");
        Optional<CaseEvent> named = timeline.last(
                EventType.CONFERENCE, each -> !isReview(each) && plan != null && plan.equals(each.attribute("plan")));
        LocalDate earliest = previousEnd();
        return named.or(() -> timeline.last(
                        EventType.CONFERENCE,
                        each -> !isReview(each)
                                && each.attribute("plan") == null
                                && !each.date().isAfter(spell.from())
                                && (earliest == null || each.date().isAfter(earliest))))
                .orElse(start());
    }

    private @Nullable LocalDate previousEnd() {
        LocalDate latest = null;
        for (Spell other : timeline.protectionPlans(true)) {
            if (other.end() != null && other.end().date().isBefore(spell.from())) {
                latest = other.end().date();
            }
        }
        return latest;
    }

    /** The review conferences of the plan. */
    public List<CaseEvent> reviews() {
        return timeline.of(EventType.CONFERENCE, each -> isReview(each) && belongs(each));
    }

    private static boolean isReview(CaseEvent conference) {
        return "RCPC".equals(conference.attribute("kind"));
    }

    /** Whether an event names this plan or, naming none, lies within it. */
    public boolean belongs(CaseEvent event) {
        String named = event.attribute("plan");
        String own = start().attribute("plan");
        return named != null && own != null ? named.equals(own) : spell.covers(event.date());
    }

    /** Visits for the plan, in which the child was seen. */
    public List<CaseEvent> seenVisits() {
        return timeline.of(
                EventType.VISIT,
                each -> "CP".equals(each.attribute("kind")) && each.isYes("seen") && spell.covers(each.date()));
    }

    /** The visit limit that the plan sets in working days; empty when it sets none. */
    public Optional<Integer> visitLimit() {
        return Optional.ofNullable(start().attribute("visitLimitWD"))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }
}

package org.plumbline.drift.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Windows;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.EventSelection;
import org.plumbline.timeline.ProtectionPlan;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of enquiries, conferences and child protection plans. */
public final class ProtectionFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final ProtectionLimits limits;
    private final CoreGroupLimits coreGroups;
    private final Limits timescales;
    private final ProtectionEvents events;

    /** Facts of one case. */
    public ProtectionFacts(
            Timeline timeline,
            Windows windows,
            ProtectionLimits limits,
            CoreGroupLimits coreGroups,
            Limits timescales,
            ProtectionEvents events) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.coreGroups = coreGroups;
        this.timescales = timescales;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        enquiryYear(facts);
        for (ProtectionPlan plan : ProtectionPlan.open(timeline)) {
            facts.accept(childOnPlan(plan));
            facts.accept(new PlanAge(
                    limits,
                    plan.start(),
                    timeline.last(EventType.LEGAL_PLANNING_MEETING).orElse(null),
                    timeline.asOf()));
            facts.accept(new CoreGroups(
                    coreGroups,
                    plan.origin(),
                    selected(events.coreGroups(), plan::belongs),
                    timeline.asOf(),
                    timeline.workingDays()));
        }
        notSeenAlone(facts);
        repeatPlans(facts);
    }

    private List<CaseEvent> selected(EventSelection selection, Predicate<CaseEvent> which) {
        return selection.of(timeline, which);
    }

    private void notSeenAlone(Consumer<Object> facts) {
        List<CaseEvent> visits = selected(
                events.visits(), each -> timeline.history().ageAt(each.date()).orElse(-1) >= limits.age());
        int first = visits.size();
        while (first > 0 && !events.seenAlone().matches(visits.get(first - 1))) {
            first--;
        }
        if (first < visits.size()) {
            CaseEvent plan = ProtectionPlan.open(timeline).stream()
                    .map(ProtectionPlan::start)
                    .findFirst()
                    .orElse(null);
            facts.accept(new NotSeenAlone(limits, visits.subList(first, visits.size()), plan));
        }
    }

    private void enquiryYear(Consumer<Object> facts) {
        List<EventRef> ended = new ArrayList<>();
        int counted = 0;
        boolean conference =
                !selected(events.initialConferences(), this::isLately).isEmpty();
        for (Spell enquiry : timeline.spells(EventType.S47_START, EventType.S47_END, "enquiry")) {
            CaseEvent start = enquiry.start();
            if (!isLately(start)) {
                continue;
            }
            CaseEvent end = enquiry.end();
            if (end != null && events.endedWithoutAction().matches(end)) {
                ended.add(EventRef.of(end));
            } else if (start.isYes("icpcUnnecessary")) {
                ended.add(EventRef.of(start));
                counted = 1 + number(start, "s47Before12m");
            }
            conference |= number(start, "icpcBefore12m") > 0;
        }
        List<CaseEvent> discussions = selected(events.discussions(), this::isLately);
        if (!ended.isEmpty() || !discussions.isEmpty()) {
            ended.sort(Comparator.comparing(EventRef::date));
            facts.accept(new EnquiryYear(limits, ended, Math.max(ended.size(), counted), discussions, conference));
        }
    }

    private boolean isLately(CaseEvent event) {
        return timeline.in(event.date(), limits.enquiryDays());
    }

    private static int number(CaseEvent event, String attribute) {
        String number = event.attribute(attribute);
        return number == null ? 0 : Integer.parseInt(number);
    }

    private ChildOnPlan childOnPlan(ProtectionPlan plan) {
        CaseEvent birth = timeline.birth().during(plan.start(), plan.spell().end());
        LocalDate from = birth == null ? plan.spell().from() : birth.date();
        return new ChildOnPlan(
                limits,
                plan.start(),
                birth,
                timeline.birth().unborn(),
                lastDuring(plan, from, events.seenForPlan()),
                lastDuring(plan, from, events.seenByAnyone()),
                plan.visitLimit().orElse(timescales.of("T26").amount()),
                timeline.asOf(),
                timeline.workingDays());
    }

    private @Nullable CaseEvent lastDuring(ProtectionPlan plan, LocalDate from, EventSelection visits) {
        List<CaseEvent> found = selected(
                visits, each -> plan.spell().covers(each.date()) && !each.date().isBefore(from));
        return found.isEmpty() ? null : found.getLast();
    }

    private void repeatPlans(Consumer<Object> facts) {
        List<Spell> plans = timeline.protectionPlans(false);
        for (int i = 1; i < plans.size(); i++) {
            CaseEvent earlierEnd = plans.get(i - 1).end();
            Spell plan = plans.get(i);
            if (earlierEnd != null && isRecent(plan)) {
                facts.accept(new RepeatPlan(
                        limits,
                        earlierEnd,
                        plan.start(),
                        sameCategory(plans.get(i - 1).start(), plan.start())));
            }
        }
        if (plans.size() == 1 && isRecent(plans.getFirst())) {
            CaseEvent only = plans.getFirst().start();
            if (only.attribute("previousPlans") != null) {
                facts.accept(new UndatedEarlierPlans(limits, only, number(only, "previousPlans")));
            }
        }
    }

    private boolean isRecent(Spell plan) {
        return plan.isOpen() && timeline.isOpen() || timeline.inMonths(plan.from(), windows.lookBack());
    }

    private static boolean sameCategory(CaseEvent earlier, CaseEvent later) {
        String category = category(earlier);
        return category != null && category.equals(category(later));
    }

    private static @Nullable String category(CaseEvent plan) {
        String latest = plan.attribute("latestCategory");
        return latest == null ? plan.attribute("initialCategory") : latest;
    }
}

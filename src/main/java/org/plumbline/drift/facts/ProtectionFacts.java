package org.plumbline.drift.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.EventRef;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.timeline.Enquiry;
import org.plumbline.drift.timeline.ProtectionPlan;
import org.plumbline.drift.timeline.Spell;
import org.plumbline.drift.timeline.Timeline;

/** Facts of enquiries, conferences and child protection plans. */
final class ProtectionFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final PatternLimits limits;
    private final Limits timescales;

    ProtectionFacts(Timeline timeline, Windows windows, PatternLimits limits, Limits timescales) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.timescales = timescales;
    }

    void derive(Consumer<Object> facts) {
        enquiryYear(facts);
        for (ProtectionPlan plan : ProtectionPlan.open(timeline)) {
            facts.accept(childOnPlan(plan));
            facts.accept(new PlanAge(
                    limits.protection(),
                    plan.start(),
                    timeline.last(EventType.LEGAL_PLANNING_MEETING).orElse(null),
                    timeline.asOf()));
            facts.accept(new CoreGroups(
                    limits.coreGroup(),
                    plan.origin(),
                    timeline.of(EventType.CORE_GROUP, plan::belongs),
                    timeline.asOf(),
                    timeline.workingDays()));
        }
        notSeenAlone(facts);
        repeatPlans(facts);
    }

    private void notSeenAlone(Consumer<Object> facts) {
        List<CaseEvent> seen = timeline.of(
                EventType.VISIT,
                each -> each.isYes("seen")
                        && (each.isYes("seenAlone") || each.attribute("notAloneReason") == null)
                        && timeline.ageAt(each.date()).orElse(-1)
                                >= limits.seenAlone().age());
        int first = seen.size();
        while (first > 0 && !seen.get(first - 1).isYes("seenAlone")) {
            first--;
        }
        if (first < seen.size()) {
            CaseEvent plan = ProtectionPlan.open(timeline).stream()
                    .map(ProtectionPlan::start)
                    .findFirst()
                    .orElse(null);
            facts.accept(new NotSeenAlone(limits.seenAlone(), seen.subList(first, seen.size()), plan));
        }
    }

    private void enquiryYear(Consumer<Object> facts) {
        List<EventRef> ended = new ArrayList<>();
        int counted = 0;
        boolean conference = timeline.of(EventType.CONFERENCE).stream()
                .anyMatch(
                        each -> "ICPC".equals(each.attribute("kind")) && timeline.in(each.date(), windows.enquiries()));
        for (Enquiry enquiry : Enquiry.all(timeline)) {
            if (!timeline.in(enquiry.start().date(), windows.enquiries())) {
                continue;
            }
            CaseEvent end = enquiry.end();
            if (end != null && enquiry.endedWithoutAction()) {
                ended.add(EventRef.of(end));
            } else if (enquiry.start().isYes("icpcUnnecessary")) {
                ended.add(EventRef.of(enquiry.start()));
                counted = 1 + number(enquiry.start(), "s47Before12m");
            }
            conference |= number(enquiry.start(), "icpcBefore12m") > 0;
        }
        List<CaseEvent> discussions =
                timeline.of(EventType.STRATEGY_DISCUSSION, each -> timeline.in(each.date(), windows.enquiries()));
        if (!ended.isEmpty() || !discussions.isEmpty()) {
            ended.sort(Comparator.comparing(EventRef::date));
            facts.accept(new EnquiryYear(
                    limits.protection(), ended, Math.max(ended.size(), counted), discussions, conference));
        }
    }

    private static int number(CaseEvent event, String attribute) {
        String told = event.attribute(attribute);
        return told == null ? 0 : Integer.parseInt(told);
    }

    private ChildOnPlan childOnPlan(ProtectionPlan plan) {
        List<CaseEvent> seen = plan.seenVisits();
        CaseEvent anyone = timeline.last(
                        EventType.VISIT,
                        visit -> visit.isYes("seen") && plan.spell().covers(visit.date()))
                .orElse(null);
        return new ChildOnPlan(
                limits.protection(),
                plan.start(),
                seen.isEmpty() ? null : seen.getLast(),
                anyone,
                plan.visitLimit().orElse(timescales.of("T26").amount()),
                timeline.asOf(),
                timeline.workingDays());
    }

    private void repeatPlans(Consumer<Object> facts) {
        List<Spell> plans = timeline.protectionPlans(false);
        for (int i = 1; i < plans.size(); i++) {
            CaseEvent earlierEnd = plans.get(i - 1).end();
            Spell plan = plans.get(i);
            if (earlierEnd != null && isRecent(plan)) {
                facts.accept(new RepeatPlan(
                        limits.protection(),
                        earlierEnd,
                        plan.start(),
                        sameCategory(plans.get(i - 1).start(), plan.start())));
            }
        }
        if (plans.size() == 1 && isRecent(plans.getFirst())) {
            CaseEvent only = plans.getFirst().start();
            int told = number(only, "previousPlans");
            if (told > 0) {
                facts.accept(new UndatedEarlierPlans(only, told));
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

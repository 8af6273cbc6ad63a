package org.plumbline.drift.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Windows;
import org.plumbline.finding.EventRef;
import org.plumbline.timeline.Enquiry;
import org.plumbline.timeline.ProtectionPlan;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of enquiries, conferences and child protection plans. */
public final class ProtectionFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final ProtectionLimits limits;
    private final CoreGroupLimits coreGroups;
    private final SeenAloneLimits seenAlone;
    private final Limits timescales;

    public ProtectionFacts(
            Timeline timeline,
            Windows windows,
            ProtectionLimits limits,
            CoreGroupLimits coreGroups,
            SeenAloneLimits seenAlone,
            Limits timescales) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.coreGroups = coreGroups;
        this.seenAlone = seenAlone;
        this.timescales = timescales;
    }

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
                        && timeline.ageAt(each.date()).orElse(-1) >= seenAlone.age());
        int first = seen.size();
        while (first > 0 && !seen.get(first - 1).isYes("seenAlone")) {
            first--;
        }
        if (first < seen.size()) {
            CaseEvent plan = ProtectionPlan.open(timeline).stream()
                    .map(ProtectionPlan::start)
                    .findFirst()
                    .orElse(null);
            facts.accept(new NotSeenAlone(seenAlone, seen.subList(first, seen.size()), plan));
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
            facts.accept(new EnquiryYear(limits, ended, Math.max(ended.size(), counted), discussions, conference));
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
                limits,
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
                        limits,
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

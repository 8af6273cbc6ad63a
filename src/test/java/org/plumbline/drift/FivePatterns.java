package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.council.Standards;
import org.plumbline.drift.care.CareEvents;
import org.plumbline.drift.care.CareFacts;
import org.plumbline.drift.care.Section20;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.frontdoor.AssessmentDelay;
import org.plumbline.drift.frontdoor.FrontDoorEvents;
import org.plumbline.drift.frontdoor.FrontDoorFacts;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.Windows;
import org.plumbline.drift.protection.EnquiryYear;
import org.plumbline.drift.protection.PlanAge;
import org.plumbline.drift.protection.ProtectionEvents;
import org.plumbline.drift.protection.ProtectionFacts;
import org.plumbline.drift.protection.RepeatPlan;
import org.plumbline.drift.protection.UndatedEarlierPlans;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RuleSession;
import org.plumbline.timeline.Birth;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.Timeline;

/**
 * Five patterns (DD-01, DD-12, DD-20, DD-21, DD-35) concluded twice from the same facts of a case: by the rules of the
 * pack and by the same patterns written by hand. Only to measure the one against the other.
 */
public final class FivePatterns {

    private static final Set<Class<?>> FACTS = Set.of(
            AssessmentDelay.class,
            EnquiryYear.class,
            PlanAge.class,
            RepeatPlan.class,
            UndatedEarlierPlans.class,
            Section20.class);

    /** What was concluded, under the code of its pattern. */
    public record Said(String code, Conclusion conclusion) {}

    private final RuleBase rules;
    private final WorkingDays workingDays;
    private final Windows windows;
    private final Limits limits;
    private final PatternLimits patterns;
    private final FrontDoorEvents frontDoor;
    private final ProtectionEvents protectionEvents;
    private final CareEvents careEvents;

    /** The patterns with the limits of the pack. */
    public FivePatterns(RulePack pack, WorkingDays workingDays) {
        this.workingDays = workingDays;
        rules = pack.rules("drift");
        windows = Windows.of(pack.parameters());
        limits = new Limits(pack, Standards.ofPack(workingDays));
        patterns = PatternLimits.of(pack.parameters());
        Definitions definitions = new Definitions(pack);
        frontDoor = FrontDoorEvents.of(definitions);
        protectionEvents = ProtectionEvents.of(definitions);
        careEvents = CareEvents.of(definitions);
    }

    /** The facts of the case that the five patterns are about. */
    public List<Object> facts(CaseHistory history, LocalDate asOf) {
        Timeline timeline =
                new Timeline(history, asOf, workingDays, new DataCover.Sources(true, DataCover.ALL), Birth.LONG_AGO);
        List<Object> facts = new ArrayList<>();
        Consumer<Object> wanted = fact -> {
            if (FACTS.contains(fact.getClass())) {
                facts.add(fact);
            }
        };
        new FrontDoorFacts(timeline, windows, patterns.frontDoor(), frontDoor).derive(wanted);
        new ProtectionFacts(timeline, windows, patterns.protection(), patterns.coreGroup(), limits, protectionEvents)
                .derive(wanted);
        new CareFacts(timeline, patterns.care(), careEvents, limits, DataCover.ANNEX_A).derive(wanted);
        return facts;
    }

    /** What the rules of the pack conclude. */
    public List<Said> byRules(List<Object> facts) {
        try (RuleSession session = rules.open()) {
            facts.forEach(session::insert);
            session.fire();
            List<Said> said = new ArrayList<>();
            for (Concluded<Conclusion> each : session.conclusions(Conclusion.class)) {
                said.add(new Said(each.rule().code(), each.conclusion()));
            }
            return said;
        }
    }

    /** What the same patterns conclude when they are written in Java. */
    public List<Said> byHand(List<Object> facts) {
        List<Said> said = new ArrayList<>();
        for (Object fact : facts) {
            switch (fact) {
                case AssessmentDelay delay -> assessment(delay, said);
                case EnquiryYear year -> enquiries(year, said);
                case PlanAge plan -> age(plan, said);
                case RepeatPlan plan -> repeat(plan, said);
                case UndatedEarlierPlans plans -> undated(plans, said);
                case Section20 status -> section20(status, said);
                default -> throw new IllegalArgumentException("No pattern is about it (" + fact + ")");
            }
        }
        return said;
    }

    private void assessment(AssessmentDelay delay, List<Said> said) {
        int most = patterns.frontDoor().assessmentWorkingDays();
        long waited = delay.getSinceReferral();
        boolean hidden = !delay.isStarted()
                || delay.getSinceStart() <= most
                        && delay.getStartLag() > patterns.frontDoor().startLagWorkingDays();
        if (waited > most && hidden) {
            said.add(new Said("DD-01", Conclusion.high(delay, delay.waitedLongerThan(most))));
        }
    }

    private void enquiries(EnquiryYear year, List<Said> said) {
        if (year.conferenceHeld()) {
            return;
        }
        enquiries(year, patterns.protection().enquiries(), Severity.MEDIUM, said);
        enquiries(year, patterns.protection().enquiriesAgain(), Severity.HIGH, said);
        int many = patterns.protection().discussions();
        if (year.getDiscussionCount() >= many) {
            said.add(new Said("DD-12", Conclusion.high(year, year.dayOfDiscussion(many))));
        }
    }

    private static void enquiries(EnquiryYear year, int least, Severity severity, List<Said> said) {
        if (year.enquiries() >= least) {
            said.add(new Said("DD-12", new Conclusion(severity, year, year.dayOfEnquiry(least))));
        }
    }

    private void age(PlanAge plan, List<Said> said) {
        int months = patterns.protection().longPlanMonths();
        int days = patterns.protection().legalMeetingDays();
        if (plan.longerThan(months) && !plan.legalMeetingWithin(days)) {
            said.add(new Said("DD-20", Conclusion.medium(plan, plan.unexamined(months, days))));
        }
        int years = patterns.protection().veryLongPlanMonths();
        if (plan.atLeast(years)) {
            said.add(new Said("DD-20", Conclusion.high(plan, plan.dayOf(years))));
        }
    }

    private void repeat(RepeatPlan plan, List<Said> said) {
        if (plan.within(patterns.protection().repeatPlanMonths())) {
            said.add(new Said("DD-21", new Conclusion(Severity.HIGH, plan, plan.day())));
        }
        if (plan.sameCategory() && plan.within(patterns.protection().repeatSameCategoryMonths())) {
            said.add(new Said("DD-21", new Conclusion(Severity.MEDIUM, plan, plan.day())));
        }
    }

    private void undated(UndatedEarlierPlans plans, List<Said> said) {
        if (plans.count() >= patterns.protection().undatedPlans()) {
            said.add(new Said("DD-21", Conclusion.medium(plans, plans.plan().date())));
        }
    }

    private void section20(Section20 status, List<Said> said) {
        if (status.planned()) {
            return;
        }
        if (status.getDays() > patterns.care().undecidedDays() && status.isWithoutLegalMeeting()) {
            said.add(section20(status, Severity.MEDIUM, patterns.care().undecidedDays()));
        }
        if (status.getDays() > patterns.care().unplannedDays()) {
            said.add(section20(status, Severity.HIGH, patterns.care().unplannedDays()));
        }
        if (status.getReviewCount() >= patterns.care().reviewsWithoutPlan()) {
            said.add(new Said(
                    "DD-35",
                    Conclusion.high(status, status.dayOfReview(patterns.care().reviewsWithoutPlan()))));
        }
    }

    private static Said section20(Section20 status, Severity severity, int days) {
        return new Said("DD-35", new Conclusion(severity, status, status.lastedLongerThan(days)));
    }
}

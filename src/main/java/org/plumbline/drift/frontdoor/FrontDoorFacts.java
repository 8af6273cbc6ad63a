package org.plumbline.drift.frontdoor;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Windows;
import org.plumbline.timeline.FrontDoor;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of referrals and assessments. */
public final class FrontDoorFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final FrontDoorLimits limits;
    private final FrontDoorEvents events;
    private final FrontDoor door;

    /** Facts of one case. */
    public FrontDoorFacts(Timeline timeline, Windows windows, FrontDoorLimits limits, FrontDoorEvents events) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.events = events;
        door = new FrontDoor(timeline);
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        assessmentDelay().ifPresent(facts);
        reReferrals().ifPresent(facts);
        if (timeline.isOpen()) {
            timeline.last(EventType.ASSESSMENT_AUTHORISED).ifPresent(last -> {
                facts.accept(new LastAssessment(limits, last, timeline.asOf()));
                changes().forEach(facts);
            });
        }
    }

    private Optional<AssessmentDelay> assessmentDelay() {
        List<CaseEvent> referrals = door.referralsToAssess(events.leadsToAssessment());
        if (referrals.isEmpty()) {
            return Optional.empty();
        }
        CaseEvent referral = referrals.getLast();
        Optional<Spell> assessment = door.assessment(referral);
        CaseEvent start = assessment.map(Spell::start).orElse(null);
        CaseEvent authorised = assessment.map(Spell::end).orElse(null);
        LocalDate end = authorised == null ? timeline.dutyEnd(referral.date()) : authorised.date();
        boolean recent = timeline.inMonths(end, windows.lookBack());
        return recent
                ? Optional.of(new AssessmentDelay(limits, referral, start, authorised, end, timeline.workingDays()))
                : Optional.empty();
    }

    private Optional<ReReferrals> reReferrals() {
        List<CaseEvent> referrals = timeline.of(EventType.REFERRAL);
        if (referrals.isEmpty() || !timeline.inMonths(referrals.getLast().date(), windows.lookBack())) {
            return Optional.empty();
        }
        Repeats repeats = new Repeats();
        for (int i = 1; i < referrals.size(); i++) {
            CaseEvent earlier = referrals.get(i - 1);
            CaseEvent referral = referrals.get(i);
            if (DAYS.between(earlier.date(), referral.date()) <= limits.reReferralDays()
                    && timeline.inMonths(referral.date(), windows.lookBack())) {
                repeats.add(earlier, referral);
            }
        }
        return Optional.of(repeats.fact(referrals.getLast()));
    }

    /** Collects the repeat referrals of the window. */
    private final class Repeats {
        private final List<CaseEvent> again = new ArrayList<>();
        private final List<CaseEvent> all = new ArrayList<>();
        private boolean sameCategory;
        private boolean afterNoFurtherAction;
        private @Nullable CaseEvent closed;
        private long daysSinceClosing = Long.MAX_VALUE;

        void add(CaseEvent earlier, CaseEvent referral) {
            again.add(referral);
            if (!all.contains(earlier)) {
                all.add(earlier);
            }
            all.add(referral);
            String category = referral.attribute("category");
            sameCategory |= category != null && category.equals(earlier.attribute("category"));
            afterNoFurtherAction |= door.decision(earlier)
                    .filter(events.noFurtherAction()::matches)
                    .isPresent();
            timeline.last(
                            EventType.CASE_CLOSED,
                            each -> timeline.isBefore(each, referral)
                                    && timeline.isBefore(earlier, each)
                                    && !events.closedWithoutChoice().matches(each))
                    .ifPresent(each -> {
                        long days = DAYS.between(each.date(), referral.date());
                        if (days < daysSinceClosing) {
                            daysSinceClosing = days;
                            closed = each;
                        }
                    });
        }

        ReReferrals fact(CaseEvent latest) {
            String counted = latest.attribute("referrals12m");
            int count = Math.max(again.size(), counted == null ? 0 : Integer.parseInt(counted));
            if (again.isEmpty()) {
                again.add(latest);
                all.add(latest);
            }
            return new ReReferrals(
                    limits,
                    windows.lookBack(),
                    again,
                    count,
                    sameCategory,
                    afterNoFurtherAction,
                    closed,
                    daysSinceClosing,
                    all);
        }
    }

    private List<UnassessedChange> changes() {
        return events.change().of(timeline).stream()
                .filter(change -> !timeline.latestOnly(change.type()))
                .filter(change -> timeline.inMonths(change.date(), windows.lookBack()))
                .map(this::unassessed)
                .toList();
    }

    private UnassessedChange unassessed(CaseEvent change) {
        CaseEvent answered = timeline.first(
                        EventType.ASSESSMENT_AUTHORISED, each -> !each.date().isBefore(change.date()))
                .orElse(null);
        CaseEvent underway = door.assessments().stream()
                .filter(each -> each.end() == null || !each.end().date().isBefore(change.date()))
                .filter(this::inTime)
                .map(Spell::start)
                .findFirst()
                .orElse(null);
        return new UnassessedChange(limits, change, answered, underway, timeline.asOf(), timeline.workingDays());
    }

    private boolean inTime(Spell assessment) {
        long length = timeline.workingDays().between(assessment.from(), assessment.until(timeline.asOf()));
        return length <= limits.assessmentWorkingDays();
    }
}

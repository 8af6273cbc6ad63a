package org.plumbline.drift.frontdoor;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> NO_CHANGE = Set.of("OTHER");

    private final Timeline timeline;
    private final Windows windows;
    private final FrontDoorLimits limits;
    private final FrontDoor door;

    public FrontDoorFacts(Timeline timeline, Windows windows, FrontDoorLimits limits) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        door = new FrontDoor(timeline);
    }

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
        List<CaseEvent> referrals = door.referralsToAssess();
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
            if (DAYS.between(earlier.date(), referral.date()) <= windows.reReferral()
                    && timeline.inMonths(referral.date(), windows.lookBack())) {
                repeats.add(earlier, referral);
            }
        }
        return repeats.fact(referrals.getLast());
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
                    .filter(decision -> "NFA".equals(decision.attribute("decision")))
                    .isPresent();
            timeline.last(
                            EventType.CASE_CLOSED,
                            each -> timeline.isBefore(each, referral) && timeline.isBefore(earlier, each))
                    .ifPresent(each -> {
                        long days = DAYS.between(each.date(), referral.date());
                        if (days < daysSinceClosing) {
                            daysSinceClosing = days;
                            closed = each;
                        }
                    });
        }

        Optional<ReReferrals> fact(CaseEvent latest) {
            String told = latest.attribute("referrals12m");
            int count = Math.max(again.size(), told == null ? 0 : Integer.parseInt(told));
            if (count == 0) {
                return Optional.empty();
            }
            if (again.isEmpty()) {
                again.add(latest);
                all.add(latest);
            }
            return Optional.of(new ReReferrals(
                    limits, again, count, sameCategory, afterNoFurtherAction, closed, daysSinceClosing, all));
        }
    }

    private List<UnassessedChange> changes() {
        List<CaseEvent> changes =
                timeline.ofAny(EventType.SIGNIFICANT_CHANGE, EventType.CONTACT, EventType.PLACEMENT_START);
        return changes.stream()
                .filter(this::isChange)
                .filter(change -> timeline.inMonths(change.date(), windows.lookBack()))
                .map(this::unassessed)
                .toList();
    }

    private boolean isChange(CaseEvent event) {
        return switch (event.type()) {
            case SIGNIFICANT_CHANGE -> !NO_CHANGE.contains(event.attributes().getOrDefault("kind", ""));
            case CONTACT -> event.isYes("da");
            default -> !timeline.latestOnly(event.type());
        };
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
        return length <= windows.assessmentWorkingDays();
    }
}

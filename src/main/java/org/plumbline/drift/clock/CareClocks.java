package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** The duties to a child who is looked after. */
final class CareClocks {

    private final Intervals intervals;
    private final Timeline timeline;
    private final Care care;
    private final LocalDate careEnd;

    private CareClocks(Intervals intervals, Care care) {
        this.intervals = intervals;
        this.care = care;
        timeline = intervals.timeline();
        careEnd = care.spell().until(timeline.asOf());
    }

    static void run(Intervals intervals) {
        for (Care care : Care.all(intervals.timeline())) {
            if (!care.isShortBreaks()) {
                CareClocks clocks = new CareClocks(intervals, care);
                clocks.reviews();
                clocks.health();
                clocks.education();
                clocks.permanence();
                clocks.placements();
            }
        }
    }

    private void reviews() {
        intervals.until(
                intervals.limit("T39"),
                care.start(),
                AllocationClocks.allocated(timeline, care.start().date(), each -> "IRO".equals(each.attribute("role"))),
                careEnd);
        List<CaseEvent> reviews = care.reviews();
        if (reviews.isEmpty()) {
            once("T42", care.start(), null);
        } else if (timeline.latestOnly(EventType.CLA_REVIEW)) {
            once("T44", reviews.getLast(), null);
        } else {
            once("T42", care.start(), reviews.getFirst());
            intervals.chain(
                    review -> intervals.limit(review.equals(reviews.getFirst()) ? "T43" : "T44"), reviews, careEnd);
        }
        for (CaseEvent review : reviews) {
            LocalDate recorded = timeline.date(review, "recordDate");
            intervals.until(
                    intervals.limit("T45.record"),
                    review,
                    recorded == null ? null : Intervals.on(review, recorded),
                    timeline.asOf());
        }
    }

    private void health() {
        once(
                "T53",
                care.start(),
                first(EventType.HEALTH_ASSESSMENT, each -> "IHA".equals(each.attribute("kind")), care.start()));
        int small = intervals.age("T54");
        intervals.chain(
                check -> intervals.limit(
                        timeline.history()
                                        .ageAt(check.date())
                                        .filter(age -> age < small)
                                        .isPresent()
                                ? "T54.under5"
                                : "T54"),
                care.of(EventType.HEALTH_ASSESSMENT),
                careEnd);
        Limit teeth = intervals.limit("T55");
        intervals.recurring(
                teeth,
                teeth,
                care.start(),
                care.of(EventType.DENTAL_CHECK),
                care.spell().end(),
                timeline.latestOnly(EventType.DENTAL_CHECK));
    }

    /** A child below the age of a nursery place has no plan for education. */
    private void education() {
        boolean young = timeline.history()
                .ageAt(care.start().date())
                .filter(age -> age < intervals.age("T56"))
                .isPresent();
        if (!young) {
            once(
                    "T56",
                    care.start(),
                    first(EventType.PEP, each -> "INITIAL".equals(each.attribute("kind")), care.start()));
        }
        Limit next = intervals.limit("T57");
        intervals.chain(plan -> next, care.of(EventType.PEP), careEnd);
    }

    private void permanence() {
        CaseEvent plan = first(EventType.PERMANENCE_PLAN, each -> true, care.start());
        Limit reviews = intervals.limit("T58");
        intervals.by(reviews, care.start(), within(plan), review(reviews.amount()), careEnd);
        for (Spell run : care.section20Runs()) {
            LocalDate end = run.until(timeline.asOf());
            CaseEvent from = run.start();
            CaseEvent meeting = first(EventType.LEGAL_PLANNING_MEETING, each -> true, from);
            boolean planned = plan != null && plan.date().isBefore(from.date());
            if (!planned) {
                intervals.once(intervals.limit("T60"), from, earlier(meeting, plan), end);
                intervals.once(intervals.limit("T61"), from, plan, end);
            }
        }
    }

    /** The day of the n-th review, or the day by which it has to be held. */
    private LocalDate review(int n) {
        List<CaseEvent> reviews = care.reviews();
        LocalDate day = care.start().date();
        for (int i = 0; i < n; i++) {
            Limit next = intervals.limit(i == 0 ? "T42" : i == 1 ? "T43" : "T44");
            day = i < reviews.size()
                    ? reviews.get(i).date()
                    : next.on(timeline.asOf()).due(day);
        }
        return day;
    }

    private void placements() {
        List<Spell> placements = care.placements();
        for (Spell placement : placements) {
            PlacementVisits.run(intervals, care, placement);
            if (placement.start().isYes("reg24")) {
                intervals.once(temporaryApproval(placement), placement.start(), placement.end(), careEnd);
            }
        }
        if (care.spell().isOpen() && timeline.isOpen()) {
            List<CaseEvent> moves = new ArrayList<>(timeline.of(
                    EventType.PLACEMENT_START,
                    each -> timeline.in(each.date(), intervals.year())
                            && !intervals.terms().temporaryPlacement().matches(each)));
            String reported = moves.isEmpty() ? null : moves.getLast().attribute("placements12m");
            intervals.count(
                    intervals.limit("T64"),
                    moves,
                    Math.max(moves.size(), reported == null ? 0 : Integer.parseInt(reported)));
        }
    }

    /** The approval lasts longer where it was extended before it ran out. */
    private Limit temporaryApproval(Spell placement) {
        Limit usual = intervals.limit("T59");
        LocalDate extended =
                PlacementDays.first(timeline, placement, EventType.TEMPORARY_APPROVAL_EXTENDED, "approvalExtended");
        return extended != null && !extended.isAfter(usual.on(extended).due(placement.from()))
                ? usual.extendedBy(intervals.limit("T59.extension"), extended)
                : usual;
    }

    private void once(String id, CaseEvent from, @Nullable CaseEvent to) {
        intervals.once(intervals.limit(id), from, to, careEnd);
    }

    private @Nullable CaseEvent within(@Nullable CaseEvent event) {
        return event == null || event.date().isAfter(careEnd) ? null : event;
    }

    private @Nullable CaseEvent first(EventType type, Predicate<CaseEvent> which, CaseEvent from) {
        return timeline.first(type, each -> !each.date().isBefore(from.date()) && which.test(each))
                .orElse(null);
    }

    private static @Nullable CaseEvent earlier(@Nullable CaseEvent one, @Nullable CaseEvent other) {
        return one == null || other != null && other.date().isBefore(one.date()) ? other : one;
    }
}

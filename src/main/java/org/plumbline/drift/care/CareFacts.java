package org.plumbline.drift.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Windows;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of looked-after children: permanence, placements. */
public final class CareFacts {

    private static final List<String> OUTSIDE_SECTION_20_DRIFT = List.of("uasc", "ownRight", "specialistPlacement");
    private static final String TEMPORARY = "T[0-4]";

    private final Timeline timeline;
    private final Windows windows;
    private final CareLimits limits;
    private final Limits timescales;
    private final Set<EventType> cover;

    public CareFacts(Timeline timeline, Windows windows, CareLimits limits, Limits timescales, Set<EventType> cover) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.timescales = timescales;
        this.cover = cover;
    }

    public void derive(Consumer<Object> facts) {
        Optional<Care> open = Care.open(timeline);
        open.flatMap(this::section20).ifPresent(facts);
        if (open.filter(Care::isShortBreaks).isEmpty()) {
            open.flatMap(this::permanence).ifPresent(facts);
            moves().ifPresent(facts);
        }
    }

    private Optional<Section20> section20(Care care) {
        return care.section20()
                .filter(this::isWithinSection20Drift)
                .filter(status -> care.permanencePlan(plan -> true).isEmpty())
                .map(status -> new Section20(
                        limits,
                        status,
                        timeline.first(EventType.LEGAL_PLANNING_MEETING, each -> !each.date()
                                        .isBefore(status.date()))
                                .orElse(null),
                        cover.contains(EventType.LEGAL_PLANNING_MEETING),
                        timeline.of(EventType.CLA_REVIEW, each -> !each.date().isBefore(status.date())),
                        timeline.asOf()));
    }

    private boolean isWithinSection20Drift(CaseEvent began) {
        return timeline.of(EventType.LEGAL_STATUS_START, each -> !each.date().isBefore(began.date())).stream()
                .noneMatch(status -> OUTSIDE_SECTION_20_DRIFT.stream().anyMatch(status::isYes));
    }

    private Optional<Grounds> permanence(Care care) {
        List<CaseEvent> reviews = care.reviews();
        if (timeline.latestOnly(EventType.CLA_REVIEW)) {
            return reviews.isEmpty() || care.permanencePlan(plan -> true).isPresent()
                    ? Optional.empty()
                    : Optional.of(new CareWithoutPlan(limits, care.start(), reviews.getLast(), timeline.asOf()));
        }
        if (reviews.size() > 1) {
            CaseEvent second = reviews.get(1);
            return without(care, second.date())
                    .map(start -> new SecondReview(start, reviews.getFirst(), second, second.date()));
        }
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = timescales.of("T43").due(reviews.getFirst().date());
        return timeline.asOf().isAfter(due)
                ? without(care, timeline.asOf())
                        .map(start -> new SecondReview(start, reviews.getFirst(), null, due.plusDays(1)))
                : Optional.empty();
    }

    private static Optional<CaseEvent> without(Care care, LocalDate day) {
        return care.permanencePlan(plan -> !plan.date().isAfter(day)).isPresent()
                ? Optional.empty()
                : Optional.of(care.start());
    }

    private Optional<PlacementMoves> moves() {
        List<CaseEvent> starts = new ArrayList<>(timeline.of(
                EventType.PLACEMENT_START,
                each -> timeline.in(each.date(), windows.placements())
                        && !each.attributes().getOrDefault("type", "").matches(TEMPORARY)));
        int told = timeline.last(EventType.PLACEMENT_START)
                .map(latest -> latest.attributes().getOrDefault("placements12m", "0"))
                .map(Integer::valueOf)
                .orElse(0);
        if (starts.isEmpty() && told > 0) {
            timeline.last(EventType.PLACEMENT_START).ifPresent(starts::add);
        }
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = starts.getLast().date();
        CaseEvent meeting = timeline.ofAny(EventType.CLA_REVIEW, EventType.STABILITY_MEETING).stream()
                .filter(each -> !each.date().isBefore(latest))
                .findFirst()
                .orElse(null);
        boolean known = cover.contains(EventType.STABILITY_MEETING) && !timeline.latestOnly(EventType.CLA_REVIEW);
        return Optional.of(new PlacementMoves(
                limits, starts, Math.max(starts.size(), told), meeting, known, careUntil(), timeline.workingDays()));
    }

    /** The last day on which a meeting about the child's placement was owed. */
    private LocalDate careUntil() {
        List<Spell> spells = timeline.careSpells();
        LocalDate last = timeline.lastDay();
        LocalDate end = spells.isEmpty() ? last : spells.getLast().until(last);
        return end.isBefore(last) ? end : last;
    }
}

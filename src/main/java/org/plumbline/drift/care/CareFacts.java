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
import org.plumbline.timeline.Care;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of looked-after children: permanence, placements. */
public final class CareFacts {

    private final Timeline timeline;
    private final CareLimits limits;
    private final Limits timescales;
    private final CareEvents events;
    private final Set<EventType> cover;

    /**
     * Facts of one case.
     *
     * @param cover the event types that the data can hold
     */
    public CareFacts(Timeline timeline, CareLimits limits, CareEvents events, Limits timescales, Set<EventType> cover) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
        this.timescales = timescales;
        this.cover = cover;
    }

    /** Hands over what was found. */
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
                .map(status -> new Section20(
                        limits,
                        status,
                        timeline.first(EventType.LEGAL_PLANNING_MEETING, each -> !each.date()
                                        .isBefore(status.date()))
                                .orElse(null),
                        cover.contains(EventType.LEGAL_PLANNING_MEETING),
                        isPlanned(care, timeline.asOf()),
                        timeline.of(EventType.CLA_REVIEW, each -> !each.date().isBefore(status.date())),
                        timeline.asOf()));
    }

    private boolean isWithinSection20Drift(CaseEvent began) {
        return timeline.of(EventType.LEGAL_STATUS_START, each -> !each.date().isBefore(began.date())).stream()
                .noneMatch(events.outsideSection20()::matches);
    }

    private Optional<Grounds> permanence(Care care) {
        List<CaseEvent> reviews = care.reviews();
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        if (timeline.latestOnly(EventType.CLA_REVIEW)) {
            return Optional.of(new TimeInCare(
                    limits, care.start(), reviews.getLast(), isPlanned(care, timeline.asOf()), timeline.asOf()));
        }
        CaseEvent first = reviews.getFirst();
        CaseEvent second = reviews.size() > 1 ? reviews.get(1) : null;
        return Optional.of(new SecondReview(
                care.start(),
                first,
                second,
                timescales.of("T43").due(first.date()),
                isPlanned(care, second == null ? timeline.asOf() : second.date()),
                timeline.asOf()));
    }

    private static boolean isPlanned(Care care, LocalDate day) {
        return care.permanencePlan(plan -> !plan.date().isAfter(day)).isPresent();
    }

    private Optional<PlacementMoves> moves() {
        List<CaseEvent> starts = new ArrayList<>(timeline.of(
                EventType.PLACEMENT_START,
                each -> timeline.in(each.date(), limits.placementDays())
                        && !events.temporary().matches(each)));
        int counted = timeline.last(EventType.PLACEMENT_START)
                .map(latest -> latest.attributes().getOrDefault("placements12m", "0"))
                .map(Integer::valueOf)
                .orElse(0);
        if (starts.isEmpty() && counted > 0) {
            timeline.last(EventType.PLACEMENT_START).ifPresent(starts::add);
        }
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = starts.getLast().date();
        CaseEvent meeting = events.meetingAfterMove().of(timeline).stream()
                .filter(each -> !each.date().isBefore(latest))
                .findFirst()
                .orElse(null);
        boolean known = events.meetingAfterMove().types().stream()
                .allMatch(type -> cover.contains(type) && !timeline.latestOnly(type));
        return Optional.of(new PlacementMoves(
                limits, starts, Math.max(starts.size(), counted), meeting, known, careUntil(), timeline.workingDays()));
    }

    /** The last day on which a meeting about the child's placement was owed. */
    private LocalDate careUntil() {
        List<Spell> spells = timeline.careSpells();
        LocalDate last = timeline.lastDay();
        LocalDate end = spells.isEmpty() ? last : spells.getLast().until(last);
        return end.isBefore(last) ? end : last;
    }
}

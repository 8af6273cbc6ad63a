package org.plumbline.drift.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Windows;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.PreProceedings;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of the way to court and of how a child came into care. */
public final class CourtFacts {

    private final Timeline timeline;
    private final CourtLimits limits;
    private final CourtEvents events;
    private final int lookBack;

    /** Facts of one case. */
    public CourtFacts(Timeline timeline, Windows windows, CourtLimits limits, CourtEvents events) {
        this.timeline = timeline;
        lookBack = windows.lookBack();
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        PreProceedings.all(timeline).stream()
                .filter(each ->
                        each.end() == null || timeline.inMonths(each.end().date(), lookBack))
                .map(this::beforeCourt)
                .forEach(facts);
        timeline.of(EventType.DECISION_TO_ISSUE).stream()
                .map(this::decisionToIssue)
                .filter(each ->
                        each.issued() == null || timeline.inMonths(each.issued().date(), lookBack))
                .forEach(facts);
        for (Care care : Care.all(timeline)) {
            if (isRecent(care.spell())) {
                unplannedEntry(care).ifPresent(facts);
            }
        }
    }

    private BeforeCourt beforeCourt(PreProceedings time) {
        LocalDate last = time.end() == null
                ? timeline.dutyEnd(time.decision().date())
                : time.end().date();
        boolean open = time.end() == null && timeline.isOpen();
        return new BeforeCourt(limits, time.decision(), time.lastStep(), time.end(), last, open);
    }

    private DecisionToIssue decisionToIssue(CaseEvent decision) {
        CaseEvent issued = timeline.first(
                        EventType.PROCEEDINGS_ISSUED,
                        each -> !each.date().isBefore(decision.date()) && PreProceedings.sameFamily(decision, each))
                .orElse(null);
        LocalDate end = issued == null ? timeline.dutyEnd(decision.date()) : issued.date();
        return new DecisionToIssue(limits, decision, issued, end, timeline.workingDays());
    }

    private boolean isRecent(Spell care) {
        return care.isOpen() && timeline.isOpen() || timeline.inMonths(care.from(), lookBack);
    }

    private Optional<UnplannedEntry> unplannedEntry(Care care) {
        return emergency(care).map(shownBy -> {
            LocalDate before = care.spell().from().minusDays(1);
            List<Spell> plans = timeline.protectionPlans(false).stream()
                    .filter(plan -> !plan.from().isAfter(before))
                    .toList();
            CaseEvent openPlan = plans.stream()
                    .filter(plan -> plan.isOpenOn(before))
                    .map(Spell::start)
                    .findFirst()
                    .orElse(null);
            CaseEvent meeting = timeline.last(EventType.LEGAL_PLANNING_MEETING, each -> !each.date()
                            .isAfter(care.spell().from()))
                    .orElse(null);
            return new UnplannedEntry(
                    limits,
                    care.start(),
                    shownBy,
                    openPlan,
                    plans.stream().map(Spell::start).toList(),
                    meeting);
        });
    }

    /** What shows that the child came in an emergency: the entry itself, its first legal status or first placement. */
    private Optional<CaseEvent> emergency(Care care) {
        return Stream.of(
                        List.of(care.start()),
                        onFirstDay(care.of(EventType.LEGAL_STATUS_START)),
                        onFirstDay(care.of(EventType.PLACEMENT_START)))
                .flatMap(List::stream)
                .filter(events.emergency()::matches)
                .findFirst();
    }

    private static List<CaseEvent> onFirstDay(List<CaseEvent> events) {
        return events.stream()
                .filter(each -> each.date().equals(events.getFirst().date()))
                .toList();
    }
}

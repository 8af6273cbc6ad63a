package org.plumbline.drift.workers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.clock.Limits;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.CaseHolder;
import org.plumbline.timeline.EventSelection;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of the workers who held the case: how many, and how they took it over. */
public final class WorkerFacts {

    private final Timeline timeline;
    private final WorkerLimits limits;
    private final WorkerEvents events;
    private final Limits timescales;
    private final List<CaseHolder> all;

    /**
     * Facts of one case.
     *
     * @param timescales the limits of T75 are those of the council
     */
    public WorkerFacts(Timeline timeline, WorkerLimits limits, WorkerEvents events, Limits timescales) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
        this.timescales = timescales;
        all = CaseHolder.all(timeline);
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        if (all.isEmpty()) {
            return;
        }
        List<Spell> protectedTimes = new ArrayList<>(timeline.protectionPlans(true));
        Care.all(timeline).stream()
                .filter(care -> !care.isShortBreaks())
                .forEach(care -> protectedTimes.add(care.spell()));
        changes(limits.yearDays(), null).ifPresent(facts);
        if (!protectedTimes.isEmpty()) {
            changes(limits.halfYearDays(), protectedTimes).ifPresent(facts);
        }
        handovers(facts);
    }

    /**
     * The most workers counted in any window of the length. A window is looked at where a worker of the last year
     * begins, or today.
     *
     * @param within the times of which the window must hold a day; absent where that does not matter
     */
    private Optional<WorkerChanges> changes(int days, @Nullable List<Spell> within) {
        List<CaseHolder> counted =
                all.stream().filter(each -> each.days() >= limits.holdingDays()).toList();
        TreeSet<LocalDate> ends = new TreeSet<>();
        counted.stream()
                .map(CaseHolder::from)
                .filter(day -> timeline.inMonths(day, limits.lookBackMonths()))
                .forEach(ends::add);
        ends.add(timeline.asOf());
        List<CaseHolder> most = List.of();
        List<LocalDate> reached = new ArrayList<>();
        for (LocalDate last : ends) {
            LocalDate first = last.minusDays(days - 1L);
            if (within != null && within.stream().noneMatch(each -> overlaps(each, first, last))) {
                continue;
            }
            List<CaseHolder> there =
                    counted.stream().filter(each -> each.overlaps(first, last)).toList();
            int count = count(there, first, last);
            if (count > reached.size()) {
                most = there;
                LocalDate known = last.plusDays(limits.holdingDays());
                while (count > reached.size()) {
                    reached.add(known.isAfter(timeline.asOf()) ? timeline.asOf() : known);
                }
            }
        }
        List<CaseEvent> allocations = most.stream().map(CaseHolder::allocation).toList();
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkerChanges(limits, days, within != null, reached, allocations));
    }

    private int count(List<CaseHolder> there, LocalDate first, LocalDate last) {
        int workers = (int) there.stream().map(CaseHolder::worker).distinct().count();
        boolean planned = all.stream()
                .anyMatch(each ->
                        each.endedIn(first, last) && events.plannedTransfer().matches(each.allocation()));
        return planned ? workers - limits.freeTransfers() : workers;
    }

    private static boolean overlaps(Spell spell, LocalDate first, LocalDate last) {
        return !spell.from().isAfter(last)
                && (spell.end() == null || !spell.end().date().isBefore(first));
    }

    private void handovers(Consumer<Object> facts) {
        String previous = null;
        for (CaseHolder holding : all) {
            if (!holding.worker().equals(previous)) {
                Handover handover = handover(holding.allocation());
                if (timeline.inMonths(holding.from(), limits.lookBackMonths()) || handover.isPending()) {
                    facts.accept(handover);
                }
            }
            previous = holding.worker();
        }
    }

    private Handover handover(CaseEvent allocation) {
        LocalDate from = allocation.date();
        boolean plan = timeline.protectionPlans(true).stream().anyMatch(each -> each.isOpenOn(from));
        CaseEvent visit = first(events.childSeen(), from);
        CaseEvent supervision = first(events.supervision(), from);
        LocalDate due = timescales.of(plan ? "T75.cp" : "T75").due(from);
        return new Handover(
                limits, allocation, due, visit, supervision, timeline.asOf(), closing(from), timeline.workingDays());
    }

    private @Nullable CaseEvent first(EventSelection which, LocalDate from) {
        return which.of(timeline).stream()
                .filter(each -> !each.date().isBefore(from))
                .findFirst()
                .orElse(null);
    }

    /** The day on which the case closed after the day, when nothing more could come. */
    private @Nullable LocalDate closing(LocalDate from) {
        LocalDate end = timeline.dutyEnd(from);
        return end.isBefore(timeline.asOf()) || !timeline.isOpen() ? end : null;
    }
}

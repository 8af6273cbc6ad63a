package org.plumbline.watch.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.WorkerSighting;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Birth;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;
import org.plumbline.watch.timeline.TimelineSpell.Kind;

/** What lasted on a case: plans, care, placements, workers. Nothing lasts beyond the closing of the case. */
final class TimelineSpells {

    private final Timeline timeline;
    private final List<TimelineSpell> spells = new ArrayList<>();

    TimelineSpells(CaseHistory history, LocalDate asOf, WorkingDays workingDays) {
        timeline = new Timeline(history, asOf, workingDays, DataCover.Sources.FULL, Birth.LONG_AGO);
    }

    /**
     * All of them.
     *
     * @param sightings who held the case by the monthly data, used where no allocation is recorded
     */
    List<TimelineSpell> all(List<WorkerSighting> sightings) {
        add(Kind.CHILD_IN_NEED_PLAN, timeline.spells(EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan"));
        add(Kind.CHILD_PROTECTION_PLAN, timeline.protectionPlans(true));
        List<Care> care = Care.all(timeline);
        add(Kind.LOOKED_AFTER, care.stream().map(Care::spell).toList());
        add(Kind.LEGAL_STATUS, statuses(care));
        add(
                Kind.PLACEMENT,
                care.stream().flatMap(each -> each.placements().stream()).toList());
        if (timeline.of(EventType.ALLOCATION, TimelineSpells::holdsCase).isEmpty()) {
            seen(sightings);
        } else {
            allocated();
        }
        return spells;
    }

    private void add(Kind kind, List<Spell> found) {
        int number = 1;
        for (Spell spell : found) {
            LocalDate to = spell.end() == null ? null : spell.end().date();
            spells.add(new TimelineSpell(kind, number++, spell.start(), spell.from(), closed(spell.from(), to)));
        }
    }

    /** Each legal status lasts until the next one or the end of the care. */
    private List<Spell> statuses(List<Care> care) {
        List<Spell> found = new ArrayList<>();
        for (Care period : care) {
            List<CaseEvent> statuses = period.of(EventType.LEGAL_STATUS_START);
            for (int i = 0; i < statuses.size(); i++) {
                CaseEvent end = i + 1 < statuses.size()
                        ? statuses.get(i + 1)
                        : period.spell().end();
                found.add(new Spell(statuses.get(i), end));
            }
        }
        return found;
    }

    private static boolean holdsCase(CaseEvent allocation) {
        return "CASE_HOLDER".equals(allocation.attribute("role"));
    }

    private void allocated() {
        List<CaseEvent> holders = timeline.of(EventType.ALLOCATION, TimelineSpells::holdsCase);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            CaseEvent holder = holders.get(i);
            LocalDate written = timeline.date(holder, "end");
            LocalDate next = i + 1 < holders.size() ? holders.get(i + 1).date() : null;
            worker(
                    numbers,
                    holder.attributes().getOrDefault("worker", ""),
                    holder,
                    holder.date(),
                    written == null ? next : written);
        }
    }

    /** From the first month in which the data names the worker to the last; still there when that is the latest. */
    private void seen(List<WorkerSighting> sightings) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (WorkerSighting each : sightings) {
            worker(numbers, each.workerId(), null, each.first(), each.latest() ? null : each.last());
        }
    }

    private void worker(
            Map<String, Integer> numbers,
            String worker,
            @Nullable CaseEvent start,
            LocalDate from,
            @Nullable LocalDate to) {
        int number = numbers.computeIfAbsent(worker, name -> numbers.size() + 1);
        spells.add(new TimelineSpell(Kind.WORKER, number, start, from, closed(from, to)));
    }

    private @Nullable LocalDate closed(LocalDate from, @Nullable LocalDate to) {
        LocalDate end = timeline.dutyEnd(from);
        return to == null && end.isBefore(timeline.asOf()) ? end : to;
    }
}

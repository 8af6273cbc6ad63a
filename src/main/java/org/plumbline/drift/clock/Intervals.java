package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.drift.EventRef;
import org.plumbline.drift.TimescaleResult;
import org.plumbline.drift.timeline.Timeline;

/** Collects the intervals of one case as the clocks of the timescales tick. */
final class Intervals {

    private final Timeline timeline;
    private final Limits limits;
    private final List<TimescaleResult> results = new ArrayList<>();

    Intervals(Timeline timeline, Limits limits) {
        this.timeline = timeline;
        this.limits = limits;
    }

    List<TimescaleResult> results() {
        return results;
    }

    Timeline timeline() {
        return timeline;
    }

    Limit limit(String id) {
        return limits.of(id);
    }

    /** A step owed once. The duty ends with the day given, or earlier when the case closes. */
    void once(Limit limit, CaseEvent from, @Nullable CaseEvent to, LocalDate dutyEnd) {
        if (to != null) {
            add(limit, from, EventRef.of(to), to.date(), false);
        } else {
            running(limit, from, dutyEnd);
        }
    }

    /** A step owed once, until the case closes. */
    void once(String id, CaseEvent from, @Nullable CaseEvent to) {
        once(limits.of(id), from, to, timeline.asOf());
    }

    /** A step whose end is a date written on an event instead of an event of its own. */
    void until(String id, CaseEvent from, @Nullable LocalDate to, CaseEvent written) {
        if (to != null) {
            add(limits.of(id), from, new EventRef(written.id(), written.type(), to), to, false);
        } else {
            running(limits.of(id), from, timeline.asOf());
        }
    }

    private void running(Limit limit, CaseEvent from, LocalDate dutyEnd) {
        LocalDate closing = timeline.dutyEnd(from.date());
        LocalDate end = closing.isBefore(dutyEnd) ? closing : dutyEnd;
        boolean stillOpen = end.equals(timeline.asOf());
        add(limit, from, null, end, stillOpen);
    }

    /**
     * A recurring step: the opening interval from the start of the duty, each pair of steps, and the closing interval
     * from the last step. Where only the latest step can be known, the intervals before it are left out.
     */
    void recurring(
            Limit first,
            Limit next,
            CaseEvent start,
            List<CaseEvent> steps,
            @Nullable CaseEvent endOfDuty,
            boolean latestOnly) {
        LocalDate dutyEnd = endOfDuty == null ? timeline.asOf() : endOfDuty.date();
        if (steps.isEmpty()) {
            once(first, start, null, dutyEnd);
            return;
        }
        if (!latestOnly) {
            once(first, start, steps.getFirst(), dutyEnd);
            for (int i = 1; i < steps.size(); i++) {
                once(next, steps.get(i - 1), steps.get(i), dutyEnd);
            }
        }
        once(next, steps.getLast(), null, dutyEnd);
    }

    private void add(Limit limit, CaseEvent from, @Nullable EventRef to, LocalDate end, boolean stillOpen) {
        var severity = limit.severity(from.date(), end, stillOpen);
        results.add(new TimescaleResult(
                limit.id(),
                EventRef.of(from),
                to,
                limit.due(from.date()),
                end,
                limit.elapsed(from.date(), end),
                severity.isPresent(),
                severity.orElse(null)));
    }

    /** A number of occurrences in a window instead of a length of time. */
    void count(Limit limit, List<CaseEvent> occurrences, long counted) {
        if (occurrences.isEmpty()) {
            return;
        }
        boolean late = counted > limit.amount();
        CaseEvent last = occurrences.getLast();
        int allowed = Math.min(limit.amount(), occurrences.size()) - 1;
        LocalDate due = late && occurrences.size() <= limit.amount()
                ? last.date().minusDays(1)
                : occurrences.get(allowed).date();
        results.add(new TimescaleResult(
                limit.id(),
                EventRef.of(occurrences.getFirst()),
                EventRef.of(last),
                due,
                last.date(),
                counted,
                late,
                late ? limit.severity() : null));
    }
}

package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.Timeline;

/** Collects the intervals of one case as the clocks of the timescales tick. */
final class Intervals {

    private final Timeline timeline;
    private final Limits limits;
    private final ClockTerms terms;
    private final List<TimescaleResult> results = new ArrayList<>();

    Intervals(Timeline timeline, Limits limits, ClockTerms terms) {
        this.timeline = timeline;
        this.limits = limits;
        this.terms = terms;
    }

    List<TimescaleResult> results() {
        return results;
    }

    Timeline timeline() {
        return timeline;
    }

    /** Which events count by a name. */
    ClockTerms terms() {
        return terms;
    }

    /** Every limit. */
    Limits limits() {
        return limits;
    }

    Limit limit(String id) {
        return limits.of(id);
    }

    /** The age at which a duty begins or changes. */
    int age(String id) {
        return limits.age(id);
    }

    /** How many days count as the last twelve months. */
    int year() {
        return limits.year();
    }

    /** A step owed once. The duty ends with the day given, or earlier when the case closes; later steps are too late. */
    void once(Limit limit, CaseEvent from, @Nullable CaseEvent to, LocalDate dutyEnd) {
        until(limit, from, to == null ? null : EventRef.of(to), dutyEnd);
    }

    /** A step owed once, until the case closes. */
    void once(String id, CaseEvent from, @Nullable CaseEvent to) {
        once(limits.of(id), from, to, timeline.asOf());
    }

    /** A step whose end is a date written on an event instead of an event of its own. */
    void until(String id, CaseEvent from, @Nullable LocalDate to, CaseEvent written) {
        until(limits.of(id), from, to == null ? null : on(written, to), timeline.asOf());
    }

    /** Names an event by a date that is written on it. */
    static EventRef on(CaseEvent written, LocalDate date) {
        return new EventRef(written.id(), written.type(), date);
    }

    /** A step owed once, ended by an event or by a date written on one. */
    void until(Limit limit, CaseEvent from, @Nullable EventRef to, LocalDate dutyEnd) {
        LocalDate closing = timeline.dutyEnd(from);
        LocalDate last = closing.isBefore(dutyEnd) ? closing : dutyEnd;
        LocalDate end = last.isBefore(from.date()) ? from.date() : last;
        if (to == null || to.date().isAfter(end)) {
            add(limit, from, from.date(), null, end);
        } else {
            add(limit, from, from.date(), to, to.date());
        }
    }

    /** A step that is owed on a day written on the event, such as an action; the base is that day. */
    void owedOn(Limit limit, CaseEvent from, LocalDate base, @Nullable EventRef to) {
        LocalDate closing = timeline.dutyEnd(from);
        add(limit, from, base, to, to == null ? closing : to.date());
    }

    /**
     * A recurring step: the opening interval from the start of the duty where that is known, each pair of steps, and
     * the closing interval from the last step. Where only the latest step can be known, the intervals before it are
     * left out.
     */
    void recurring(
            Limit first,
            Limit next,
            @Nullable CaseEvent start,
            List<CaseEvent> steps,
            @Nullable CaseEvent endOfDuty,
            boolean latestOnly) {
        LocalDate dutyEnd = endOfDuty == null ? timeline.asOf() : endOfDuty.date();
        if (start != null && (steps.isEmpty() || !latestOnly)) {
            once(first, start, steps.isEmpty() ? null : steps.getFirst(), dutyEnd);
        }
        chain(step -> next, latestOnly && !steps.isEmpty() ? List.of(steps.getLast()) : steps, dutyEnd);
    }

    /**
     * Visits at which the child has to be seen, from the start of the duty. It begins again with the birth; up to it the
     * visit itself is owed.
     */
    void seeing(
            Limit limit, CaseEvent start, List<CaseEvent> visits, @Nullable CaseEvent endOfDuty, boolean latestOnly) {
        CaseEvent birth = timeline.birth().during(start, endOfDuty);
        if (birth == null) {
            recurring(limit, limit, start, visits, endOfDuty, latestOnly);
            return;
        }
        List<CaseEvent> since = visits.stream()
                .filter(visit -> !visit.date().isBefore(birth.date()))
                .toList();
        if (since.isEmpty() || !latestOnly) {
            recurring(limit, limit, start, visits.subList(0, visits.size() - since.size()), birth, latestOnly);
        }
        recurring(limit, limit, birth, since, endOfDuty, latestOnly);
    }

    /** From each step to the next, and from the last one on; the limit may depend on the step it begins with. */
    void chain(Function<CaseEvent, Limit> limit, List<CaseEvent> steps, LocalDate dutyEnd) {
        for (int i = 0; i < steps.size(); i++) {
            CaseEvent from = steps.get(i);
            once(limit.apply(from), from, i + 1 < steps.size() ? steps.get(i + 1) : null, dutyEnd);
        }
    }

    private void add(Limit limit, CaseEvent from, LocalDate base, @Nullable EventRef to, LocalDate end) {
        boolean stillOpen = to == null && end.equals(timeline.asOf());
        Limit then = limit.on(end);
        add(then, from, to, then.due(base), end, then.elapsed(base, end), then.severity(base, end, stillOpen), false);
    }

    private void add(
            Limit limit,
            CaseEvent from,
            @Nullable EventRef to,
            LocalDate due,
            LocalDate end,
            long elapsed,
            Optional<Severity> severity,
            boolean approximate) {
        if (!limit.isInForceOn(from.date())) {
            return;
        }
        results.add(new TimescaleResult(
                limit.id(),
                EventRef.of(from),
                to,
                due,
                end,
                elapsed,
                severity.isPresent(),
                severity.orElse(null),
                approximate));
    }

    /** A step owed by a day that another event sets, instead of after a length of time. */
    void by(Limit limit, CaseEvent from, @Nullable CaseEvent to, LocalDate due, LocalDate dutyEnd) {
        LocalDate closing = timeline.dutyEnd(from);
        LocalDate end = to != null ? to.date() : closing.isBefore(dutyEnd) ? closing : dutyEnd;
        add(
                limit,
                from,
                to == null ? null : EventRef.of(to),
                due,
                end,
                0,
                end.isAfter(due) ? Optional.of(limit.severity()) : Optional.empty(),
                false);
    }

    /** A step that should not come at all; the due date is the last day on which it matters more. */
    void early(Limit limit, CaseEvent from, CaseEvent to, LocalDate due) {
        long elapsed = limit.elapsed(from.date(), to.date());
        add(limit, from, EventRef.of(to), due, to.date(), elapsed, Optional.of(limit.severity()), false);
    }

    /** A clock that runs in hours. While nothing has stopped it, the day it is looked at counts from its beginning. */
    void hours(
            Limit limit,
            CaseEvent from,
            ZonedDateTime start,
            @Nullable EventRef to,
            @Nullable ZonedDateTime stop,
            boolean approximate) {
        ZonedDateTime end =
                stop == null ? timeline.dutyEnd(from).atStartOfDay(start.getZone()) : stop;
        Limit then = limit.on(end.toLocalDate());
        add(
                then,
                from,
                stop == null ? null : to,
                then.due(start).toLocalDate(),
                end.toLocalDate(),
                Math.max(0, ChronoUnit.HOURS.between(start, end)),
                then.severity(start, end),
                approximate);
    }

    /** A number of occurrences, one after the other, instead of a length of time. */
    void count(Limit limit, List<CaseEvent> occurrences, long counted) {
        if (occurrences.isEmpty()) {
            return;
        }
        CaseEvent last = occurrences.getLast();
        int most = limit.on(last.date()).amount();
        boolean late = counted > most;
        int allowed = Math.min(most, occurrences.size()) - 1;
        LocalDate due = late && occurrences.size() <= most
                ? last.date().minusDays(1)
                : occurrences.get(allowed).date();
        add(
                limit,
                occurrences.getFirst(),
                EventRef.of(last),
                due,
                last.date(),
                counted,
                late ? Optional.of(limit.severity()) : Optional.empty(),
                false);
    }
}

package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of what managers and workers write down: oversight, supervision, chronology, recording of visits. */
public final class OversightFacts {

    private final Timeline timeline;
    private final OversightLimits limits;
    private final OversightEvents events;
    private final Limits timescales;
    private final Set<EventType> cover;

    /**
     * Facts of one case.
     *
     * @param timescales the limit of T77 is that of the council
     * @param cover the event types that the data can hold
     */
    public OversightFacts(
            Timeline timeline,
            OversightLimits limits,
            OversightEvents events,
            Limits timescales,
            Set<EventType> cover) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
        this.timescales = timescales;
        this.cover = cover;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        boolean held = timeline.history().caseType() != CaseType.CONTACT;
        if (held && cover.contains(EventType.SUPERVISION)) {
            gaps(facts);
            months(facts);
        }
        if (cover.contains(EventType.CHRONOLOGY_UPDATE)) {
            chronology(held, facts);
        }
        recording(facts);
    }

    private void gaps(Consumer<Object> facts) {
        LocalDate from = timeline.asOf().minusMonths(limits.periodMonths());
        LocalDate opened = timeline.history().openFrom();
        LocalDate start = opened.isAfter(from) ? opened : from;
        CaseEvent before = null;
        List<Spell> risks = new ArrayList<>(timeline.protectionPlans(true));
        risks.addAll(timeline.spells(EventType.S47_START, EventType.S47_END, "enquiry"));
        List<OversightGap> gaps = new ArrayList<>();
        for (CaseEvent event : events.oversight().of(timeline)) {
            if (event.date().isAfter(timeline.lastDay())) {
                continue;
            }
            if (event.date().isAfter(start)) {
                gaps.add(gap(before, event, start, event.date(), risks));
                start = event.date();
            }
            before = event;
        }
        gaps.add(gap(before, null, start, timeline.lastDay(), risks));
        longest(gaps.stream()).ifPresent(facts);
        longest(gaps.stream().filter(OversightGap::atRisk)).ifPresent(facts);
    }

    private static Optional<OversightGap> longest(Stream<OversightGap> gaps) {
        return gaps.max(Comparator.comparing(OversightGap::getDays));
    }

    private OversightGap gap(
            @Nullable CaseEvent before, @Nullable CaseEvent after, LocalDate from, LocalDate to, List<Spell> risks) {
        CaseEvent shown = before == null && after == null ? anyEvent() : before;
        return new OversightGap(limits, shown, after, from, to, risks.stream().anyMatch(each -> each.isOpenOn(to)));
    }

    /** Something that shows the case being worked, where nothing of what is looked for is recorded. */
    private @Nullable CaseEvent anyEvent() {
        List<CaseEvent> all = timeline.events();
        return all.stream()
                .filter(event -> !event.date().isBefore(timeline.history().openFrom()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getLast());
    }

    private void months(Consumer<Object> facts) {
        List<YearMonth> whole = wholeMonths();
        if (whole.size() < limits.fewestMonths()) {
            facts.accept(new NotEvaluable(
                    "DD-26",
                    "The case has been open for " + Phrases.count(whole.size(), "whole calendar month") + "; "
                            + limits.fewestMonths() + " are needed."));
            return;
        }
        List<CaseEvent> discussed = events.supervision().of(timeline).stream()
                .filter(event -> whole.contains(YearMonth.from(event.date())))
                .toList();
        List<YearMonth> missed = whole.stream().filter(this::isMissed).toList();
        LocalDate enoughFrom = dayAfter(whole.get(limits.fewestMonths() - 1));
        List<CaseEvent> shown = discussed.isEmpty() ? Phrases.present(anyEvent()) : discussed;
        facts.accept(new SupervisionMonths(limits, whole, missed, enoughFrom, shown));
    }

    /**
     * Whether a month passed without a supervision that was owed by its end. Where the case is to be discussed less often
     * than monthly, one in the months before it serves, and none was owed before the case had been open for so many.
     */
    private boolean isMissed(YearMonth month) {
        YearMonth first = month.minusMonths(limits.monthsForOne() - 1L);
        return !first.atDay(1).isBefore(timeline.history().openFrom())
                && events.supervision().of(timeline).stream()
                        .map(event -> YearMonth.from(event.date()))
                        .noneMatch(held -> !held.isBefore(first) && !held.isAfter(month));
    }

    /** The latest calendar months, at most as many as the window holds, that the case was open for from end to end. */
    private List<YearMonth> wholeMonths() {
        LocalDate opened = timeline.history().openFrom();
        LocalDate closed = timeline.history().closedOn();
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = YearMonth.from(timeline.asOf()).minusMonths(1);
        while (months.size() < limits.supervisionMonths() && !month.atDay(1).isBefore(opened)) {
            if (closed == null || closed.isAfter(month.atEndOfMonth())) {
                months.addFirst(month);
            }
            month = month.minusMonths(1);
        }
        return months;
    }

    static LocalDate dayAfter(YearMonth month) {
        return month.atEndOfMonth().plusDays(1);
    }

    private void chronology(boolean held, Consumer<Object> facts) {
        List<CaseEvent> updates = timeline.of(EventType.CHRONOLOGY_UPDATE);
        if (!updates.isEmpty() || held) {
            CaseEvent last = updates.isEmpty() ? null : updates.getLast();
            facts.accept(new Chronology(
                    limits,
                    last,
                    last == null ? anyEvent() : null,
                    timeline.history().openFrom(),
                    timeline.lastDay(),
                    timeline.workingDays()));
        }
        for (CaseEvent meeting : events.needsChronology().of(timeline)) {
            if (timeline.in(meeting.date(), limits.meetingDays())) {
                CaseEvent update = timeline.last(EventType.CHRONOLOGY_UPDATE, each -> !each.date()
                                .isAfter(meeting.date()))
                        .orElse(null);
                facts.accept(new MeetingHistory(limits, meeting, update));
            }
        }
    }

    private void recording(Consumer<Object> facts) {
        List<CaseEvent> all = timeline.of(EventType.VISIT);
        List<CaseEvent> latest = all.subList(Math.max(0, all.size() - limits.visits()), all.size());
        List<CaseEvent> late = new ArrayList<>();
        List<LocalDate> recorded = new ArrayList<>();
        for (CaseEvent visit : latest) {
            LocalDate day = timeline.date(visit, "recordedDate");
            if (day != null
                    && timeline.workingDays().between(visit.date(), day)
                            > timescales.of("T77").amount()) {
                late.add(visit);
                recorded.add(day);
            }
        }
        if (!late.isEmpty()) {
            recorded.sort(Comparator.naturalOrder());
            facts.accept(new LateRecording(limits, late, recorded, latest.size()));
        }
    }
}

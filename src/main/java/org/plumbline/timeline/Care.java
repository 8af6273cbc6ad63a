package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.LegalStatus;

/** One period of being looked after with its reviews, placements and legal status. */
public record Care(Timeline timeline, Spell spell) {

    /** Every period of care in order. */
    public static List<Care> all(Timeline timeline) {
        return timeline.careSpells().stream()
                .map(spell -> new Care(timeline, spell))
                .toList();
    }

    /**
     * The period that lasts on the as-of date. Where no start is recorded, it began with the first thing that only a
     * looked-after child has.
     */
    public static Optional<Care> open(Timeline timeline) {
        List<Spell> recorded = timeline.careSpells();
        return timeline.openOne(recorded.isEmpty() ? withoutStart(timeline) : recorded)
                .map(spell -> new Care(timeline, spell));
    }

    private static List<Spell> withoutStart(Timeline timeline) {
        Optional<CaseEvent> end = timeline.last(EventType.CLA_END);
        return timeline.ofAny(EventType.LEGAL_STATUS_START, EventType.PLACEMENT_START, EventType.CLA_REVIEW).stream()
                .filter(event -> end.isEmpty() || event.date().isAfter(end.get().date()))
                .limit(1)
                .map(event -> new Spell(event, null))
                .toList();
    }

    /** The day on which it began. */
    public CaseEvent start() {
        return spell.start();
    }

    /** Events of a type within the period. */
    public List<CaseEvent> of(EventType type) {
        return timeline.of(type, event -> spell.covers(event.date()));
    }

    /** Statutory reviews held in the period. */
    public List<CaseEvent> reviews() {
        return of(EventType.CLA_REVIEW);
    }

    /** Placements that began in the period, each lasting until it ends or the next one begins. */
    public List<Spell> placements() {
        List<Spell> all = timeline.spells(EventType.PLACEMENT_START, EventType.PLACEMENT_END, "placement").stream()
                .filter(each -> spell.covers(each.from()))
                .toList();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Spell own = all.get(i);
                    CaseEvent end = own.end() != null
                            ? own.end()
                            : i + 1 < all.size() ? all.get(i + 1).start() : spell.end();
                    return new Spell(own.start(), end);
                })
                .toList();
    }

    /** The first plan for permanence agreed in the period that answers the question. */
    public Optional<CaseEvent> permanencePlan(Predicate<CaseEvent> which) {
        return timeline.first(
                EventType.PERMANENCE_PLAN, event -> !event.date().isBefore(spell.from()) && which.test(event));
    }

    /** The legal status on the last day known. */
    public Optional<CaseEvent> legalStatus() {
        return timeline.last(
                EventType.LEGAL_STATUS_START, event -> !event.date().isBefore(spell.from()));
    }

    /** The start of the present run of section 20 (code V2), while it lasts. */
    public Optional<CaseEvent> section20() {
        CaseEvent start = null;
        for (CaseEvent status :
                timeline.of(EventType.LEGAL_STATUS_START, e -> !e.date().isBefore(spell.from()))) {
            boolean voluntary = "V2".equals(status.attribute("code"));
            start = !voluntary ? null : start == null ? status : start;
        }
        return Optional.ofNullable(start);
    }

    /** Every run of section 20 (code V2) in the period, each until another status or the end of care. */
    public List<Spell> section20Runs() {
        List<Spell> runs = new ArrayList<>();
        CaseEvent start = null;
        for (CaseEvent status : of(EventType.LEGAL_STATUS_START)) {
            boolean voluntary = "V2".equals(status.attribute("code"));
            if (start != null && !voluntary) {
                runs.add(new Spell(start, status));
            }
            start = !voluntary ? null : start == null ? status : start;
        }
        if (start != null) {
            runs.add(new Spell(start, spell.end()));
        }
        return runs;
    }

    /** The legal status that held on the day; null when none is known. */
    public @Nullable String statusOn(LocalDate day) {
        String code = null;
        for (CaseEvent status : of(EventType.LEGAL_STATUS_START)) {
            code = status.date().isAfter(day) ? code : status.attribute("code");
        }
        return code;
    }

    /** Whether it is a series of short breaks, which is no care of the kind that needs a permanent home. */
    public boolean isShortBreaks() {
        return legalStatus()
                .filter(status -> LegalStatus.isShortBreaks(status.attribute("code")))
                .isPresent();
    }
}

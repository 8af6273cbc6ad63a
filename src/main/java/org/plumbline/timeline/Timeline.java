package org.plumbline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.NamedDays;

/**
 * One case as it was known on a date. Events after that date do not exist; a date in an attribute that lies after it is
 * not yet known.
 */
public final class Timeline {

    private final CaseHistory history;
    private final LocalDate asOf;
    private final WorkingDays workingDays;
    private final boolean fedByAnnexA;
    private final DataCover.Sources sources;
    private final Birth birth;
    private final Map<EventType, List<CaseEvent>> byType = new EnumMap<>(EventType.class);
    private final List<CaseEvent> events = new ArrayList<>();

    /** The case on the date, known from the sources; a visit before the birth counts as done. */
    public Timeline(CaseHistory history, LocalDate asOf, WorkingDays days, DataCover.Sources sources, Birth birth) {
        this.birth = birth;
        this.history = history;
        this.asOf = asOf;
        this.workingDays = days;
        this.sources = sources;
        boolean fed = sources.annexAAlone();
        AssumedDays assumed = AssumedDays.of(history.events(), asOf);
        for (CaseEvent event : NamedDays.without(history.events())) {
            if (!event.date().isAfter(asOf) && !assumed.giveWay(event)) {
                CaseEvent read = birth.read(event);
                events.add(read);
                byType.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(read);
                fed |= event.source() == EventSource.ANNEX_A;
            }
        }
        this.fedByAnnexA = fed;
    }

    /** The date on which the case is looked at. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The case itself. */
    public CaseHistory history() {
        return history;
    }

    /** When the child was born, where duties begin with it. */
    public Birth birth() {
        return birth;
    }

    /** Counts working days. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** Whether the case is open on the date. */
    public boolean isOpen() {
        LocalDate closed = history.closedOn();
        return closed == null || closed.isAfter(asOf);
    }

    /** The last day on which the case is looked at: the as-of date, or its closing when that came earlier. */
    public LocalDate lastDay() {
        LocalDate closed = history.closedOn();
        return closed == null || closed.isAfter(asOf) ? asOf : closed;
    }

    /** Whether Annex A feeds the case, which gives much only by its latest date. */
    public boolean fedByAnnexA() {
        return fedByAnnexA;
    }

    /**
     * Whether only the latest of these events may be known, because Annex A gives it and nothing else gives all. Intervals
     * between earlier events are then not evaluable.
     */
    public boolean latestOnly(EventType type) {
        return fedByAnnexA
                && DataCover.ANNEX_A.contains(type)
                && of(type).stream().noneMatch(sources::bringAll);
    }

    /** Every event up to the date, in order. */
    public List<CaseEvent> events() {
        return events;
    }

    /** Events of one type in date order. */
    public List<CaseEvent> of(EventType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Events of one type that answer the question, in date order. */
    public List<CaseEvent> of(EventType type, Predicate<CaseEvent> which) {
        return matching(of(type), which);
    }

    /** Events of several types in date order, those of one day in the order they were learnt. */
    public List<CaseEvent> ofAny(EventType... types) {
        return ofAny(List.of(types));
    }

    /** The same; a case has most often events of one of them, which are in order already. */
    public List<CaseEvent> ofAny(Collection<EventType> types) {
        Set<EventType> there = EnumSet.noneOf(EventType.class);
        there.addAll(types);
        there.removeIf(type -> !byType.containsKey(type));
        return switch (there.size()) {
            case 0 -> List.of();
            case 1 -> of(there.iterator().next());
            default -> matching(events, event -> there.contains(event.type()));
        };
    }

    /** A loop, not a stream: the clocks and facts of every case of a sweep ask for this some hundred times. */
    private static List<CaseEvent> matching(List<CaseEvent> among, Predicate<CaseEvent> which) {
        List<CaseEvent> found = new ArrayList<>();
        for (CaseEvent event : among) {
            if (which.test(event)) {
                found.add(event);
            }
        }
        return found;
    }

    /** The last event of the type that answers the question. */
    public Optional<CaseEvent> last(EventType type, Predicate<CaseEvent> which) {
        List<CaseEvent> all = of(type);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (which.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last event of the type. */
    public Optional<CaseEvent> last(EventType type) {
        return last(type, event -> true);
    }

    /** The first event of the type that answers the question. */
    public Optional<CaseEvent> first(EventType type, Predicate<CaseEvent> which) {
        return of(type).stream().filter(which).findFirst();
    }

    /** A date written in an attribute, or null when it is not known on the as-of date. */
    public @Nullable LocalDate date(CaseEvent event, String attribute) {
        String text = event.attribute(attribute);
        if (text == null || text.isEmpty()) {
            return null;
        }
        LocalDate date = LocalDate.parse(text);
        return date.isAfter(asOf) ? null : date;
    }

    /**
     * Starts and ends of one kind, tied by their key; where a key is missing, an end closes the latest open start. In
     * the order of the starts.
     */
    public List<Spell> spells(EventType start, EventType end, String key) {
        return of(start).isEmpty() ? List.of() : Spell.tied(ofAny(start, end), start, key);
    }

    /** Child protection plans of this authority and, where wanted, those held for another. */
    public List<Spell> protectionPlans(boolean ofOthersToo) {
        List<Spell> plans = spells(EventType.CP_PLAN_START, EventType.CP_PLAN_END, "plan");
        return ofOthersToo
                ? plans
                : plans.stream().filter(plan -> !plan.start().isYes("otherLA")).toList();
    }

    /** Periods of being looked after. */
    public List<Spell> careSpells() {
        return spells(EventType.CLA_START, EventType.CLA_END, "care");
    }

    /** The latest of these spells if it lasts on the date and the case is open. */
    public Optional<Spell> openOne(List<Spell> spells) {
        return isOpen() ? spells.reversed().stream().filter(Spell::isOpen).findFirst() : Optional.empty();
    }

    /** The last day on which a duty that began on the day can be owed: the next closing, else the as-of date. */
    public LocalDate dutyEnd(LocalDate began) {
        LocalDate end = asOf;
        // A contact or a referral without a case has no closing of its own: the day kept for it is its last step.
        LocalDate closed = history.caseType() == CaseType.CONTACT ? null : history.closedOn();
        if (closed != null && !closed.isBefore(began) && closed.isBefore(end)) {
            end = closed;
        }
        for (CaseEvent closing : of(EventType.CASE_CLOSED)) {
            if (!closing.date().isBefore(began) && closing.date().isBefore(end)) {
                return closing.date();
            }
        }
        return end;
    }

    /** The same for a duty that an event began; a closing of that day counts if it comes after the event. */
    public LocalDate dutyEnd(CaseEvent began) {
        for (CaseEvent closing : of(EventType.CASE_CLOSED)) {
            if (closing.date().equals(began.date()) && isBefore(began, closing)) {
                return began.date();
            }
        }
        LocalDate end = dutyEnd(began.date().plusDays(1));
        return end.isBefore(began.date()) ? began.date() : end;
    }

    /** Whether the day is in the calendar months that end with the as-of date, the day so many months before left out. */
    public boolean inMonths(LocalDate day, int months) {
        return day.isAfter(asOf.minusMonths(months)) && !day.isAfter(asOf);
    }

    /** Whether the day is in (asOf − days, asOf]. */
    public boolean in(LocalDate day, int days) {
        return day.isAfter(asOf.minusDays(days)) && !day.isAfter(asOf);
    }

    /** Whether the one came before the other: events of one day are in the order in which they were learnt. */
    public boolean isBefore(CaseEvent one, CaseEvent other) {
        int days = one.date().compareTo(other.date());
        return days < 0 || days == 0 && events.indexOf(one) < events.indexOf(other);
    }
}

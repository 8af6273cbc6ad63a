package org.plumbline.casefile.snapshot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.FormerLists;

/**
 * The steps of a child that a snapshot brings and that were not known. Where no list says what a case is, only they change
 * it: what is on the lists that are left was there before, too.
 */
final class NewSteps {

    /** The open types, the higher the later, so that a case is raised to a later one. */
    private static final List<CaseType> RANKS = List.of(
            CaseType.CONTACT, CaseType.ASSESSMENT, CaseType.CIN, CaseType.CARE_LEAVER, CaseType.CP, CaseType.CLA);

    /** By which steps a case of each type begins; a child in need who is on no list of cases has short breaks. */
    private static final Map<CaseType, Set<EventType>> STARTS = Map.of(
            CaseType.ASSESSMENT, Set.of(EventType.ASSESSMENT_START, EventType.S47_START),
            CaseType.CIN, Set.of(EventType.CLA_START),
            CaseType.CP, Set.of(EventType.CP_PLAN_START),
            CaseType.CLA, Set.of(EventType.CLA_START, EventType.LEGAL_STATUS_START));

    /** By which steps a case stops being of the type. */
    private static final Map<CaseType, Set<EventType>> ENDS = Map.of(
            CaseType.ASSESSMENT, Set.of(EventType.ASSESSMENT_AUTHORISED),
            CaseType.CIN, Set.of(EventType.CLA_END),
            CaseType.CP, Set.of(EventType.CP_PLAN_END),
            CaseType.CLA, Set.of(EventType.CLA_END));

    /** Ends that a list shows for six months, with the team of then. */
    private static final Set<EventType> SHOWN_ENDS = Set.of(EventType.CP_PLAN_END, EventType.CLA_END);

    private static final NewSteps NONE = new NewSteps(Map.of(), false);

    private final Map<EventType, Set<LocalDate>> days;
    private final boolean lackEnd;

    private NewSteps(Map<EventType, Set<LocalDate>> days, boolean lackEnd) {
        this.days = days;
        this.lackEnd = lackEnd;
    }

    /**
     * The events that are not known, and those after the day up to which the case was known.
     *
     * @param until that day
     * @param asAt the day whose state the snapshot shows
     */
    static NewSteps of(ChildRecord child, Map<EventKey, KnownEvent> known, LocalDate until, LocalDate asAt) {
        if (child.inferred().isEmpty()) {
            return NONE;
        }
        Map<EventType, Set<LocalDate>> brought = byType(child.events().stream().map(EventKey::of));
        Map<EventType, Set<LocalDate>> before = byType(known.keySet().stream());
        Stream<EventKey> fresh = child.events().stream()
                .map(EventKey::of)
                .filter(event -> event.date().isAfter(until) || !has(before, event));
        boolean lackEnd = known.entrySet().stream()
                .filter(each -> SHOWN_ENDS.contains(each.getKey().type())
                        && !each.getValue().isRich())
                .map(Map.Entry::getKey)
                .anyMatch(
                        end -> !end.date().isBefore(asAt.minusMonths(FormerLists.MONTHS_SHOWN)) && !has(brought, end));
        return new NewSteps(byType(fresh), lackEnd);
    }

    private static Map<EventType, Set<LocalDate>> byType(Stream<EventKey> events) {
        return events.collect(groupingBy(EventKey::type, mapping(EventKey::date, toSet())));
    }

    private static boolean has(Map<EventType, Set<LocalDate>> days, EventKey event) {
        return days.getOrDefault(event.type(), Set.of()).contains(event.date());
    }

    /**
     * Whether the snapshot has not the end of a plan or of care that its list would still show: that list, which knows best
     * who holds the case, is cut short then.
     */
    boolean lackEnd() {
        return lackEnd;
    }

    /**
     * Whether they make of a known case what a later snapshot only lets one infer.
     *
     * @param listed whether the list of cases has the case and only leaves open what it is
     */
    boolean change(CaseState known, CaseState later, boolean listed) {
        return known.isOpen() ? changeOpen(known, later, listed) : begin(known, later, listed);
    }

    private boolean changeOpen(CaseState known, CaseState later, boolean listed) {
        int rise = RANKS.indexOf(later.caseType()) - RANKS.indexOf(known.caseType());
        if (!later.isOpen() || rise == 0) {
            return false;
        }
        boolean ended = ENDS.getOrDefault(known.caseType(), Set.of()).stream().anyMatch(days::containsKey);
        if (later.caseType() == CaseType.CARE_LEAVER) {
            return ended;
        }
        return rise > 0
                ? first(later.caseType(), LocalDate.MIN).isPresent() || listed && later.caseType() == CaseType.CIN
                : ended && later.caseType() != CaseType.ASSESSMENT;
    }

    /** A contact may always go on; anything else begins again by a step, or once no list shows its end any more. */
    private boolean begin(CaseState known, CaseState later, boolean listed) {
        boolean begins = first(later.caseType(), known.closing()).isPresent()
                || listed && later.openFrom().isAfter(known.closing());
        if (known.closing().isBefore(later.asAt().minusMonths(FormerLists.MONTHS_SHOWN))) {
            return true;
        }
        return switch (known.caseType()) {
            case CONTACT -> later.isOpen() || !later.closing().isBefore(known.closing());
            case ASSESSMENT -> later.isOpen() && later.caseType() == CaseType.CARE_LEAVER || begins;
            default -> later.isOpen() && begins;
        };
    }

    /** The first day from a day on of a step by which a case of the type begins. */
    Optional<LocalDate> first(CaseType type, LocalDate from) {
        return STARTS.getOrDefault(type, Set.of()).stream()
                .flatMap(start -> days.getOrDefault(start, Set.of()).stream())
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder());
    }
}

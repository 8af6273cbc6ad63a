package org.plumbline.watch.sweep;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.CoverSpan;
import org.plumbline.casefile.cover.FormerLists;
import org.plumbline.casefile.cover.HeldData;
import org.plumbline.drift.TeamCover;
import org.plumbline.timeline.DataCover;

/** What the council's data holds, by team and type of case. Thread safe. */
public final class CouncilCover {

    private static final int OPEN_CASES = 6;
    /** The list that shows how it stands with a child; of any other child it is that of all open cases. */
    private static final Map<CaseType, Integer> LIST_OF = Map.of(CaseType.CP, 7, CaseType.CLA, 8);

    private static final Comparator<CoverSpan> LATEST_FIRST = Comparator.comparing(CoverSpan::until)
            .thenComparing(CoverSpan::from)
            .reversed();

    private final HeldData held;
    private final Map<Cases, TeamCover> covers = new ConcurrentHashMap<>();

    /** Cases of one type in one team, of which the same is known. */
    private record Cases(CaseType type, String team) {}

    /** What the imports hold. */
    public CouncilCover(HeldData held) {
        this.held = held;
    }

    /** What it holds of the case. */
    public TeamCover of(CaseHistory history) {
        return covers.computeIfAbsent(new Cases(history.caseType(), history.team()), this::cover);
    }

    private TeamCover cover(Cases cases) {
        Map<EventType, TeamCover.Days> files = new EnumMap<>(EventType.class);
        held.spans().stream()
                .filter(span -> span.team() == null || span.team().equals(cases.team()))
                .collect(Collectors.groupingBy(CoverSpan::type))
                .forEach((type, own) -> files.put(type, unbroken(own)));
        return new TeamCover(held.annexA() ? annexA(cases.type()) : Map.of(), files);
    }

    /** The days that follow on each other up to the latest. */
    private static TeamCover.Days unbroken(List<CoverSpan> spans) {
        List<CoverSpan> latestFirst = spans.stream().sorted(LATEST_FIRST).toList();
        LocalDate from = latestFirst.getFirst().from();
        for (CoverSpan span : latestFirst) {
            if (!span.until().plusDays(1).isBefore(from) && span.from().isBefore(from)) {
                from = span.from();
            }
        }
        return new TeamCover.Days(from, latestFirst.getFirst().until());
    }

    /**
     * The last day of each type of Annex A. Where several lists bring a type, each of other children, that of the list which
     * shows such a child; else the day that all of them show that still come. Which lists a workbook had is not known of old
     * ones; they never end. What no list brought is not held.
     */
    private Map<EventType, LocalDate> annexA(CaseType cases) {
        Map<EventType, LocalDate> lastDays = new EnumMap<>(EventType.class);
        for (EventType type : DataCover.ANNEX_A) {
            if (held.lists().isEmpty()) {
                lastDays.put(type, LocalDate.MAX);
            } else {
                lastDay(type, LIST_OF.getOrDefault(cases, OPEN_CASES)).ifPresent(day -> lastDays.put(type, day));
            }
        }
        return lastDays;
    }

    private Optional<LocalDate> lastDay(EventType type, int ownList) {
        SortedMap<Integer, LocalDate> lists = held.lists();
        if (lists.containsKey(ownList) && brings(ownList, type)) {
            return Optional.of(lists.get(ownList));
        }
        List<LocalDate> days = lists.keySet().stream()
                .filter(list -> brings(list, type))
                .map(lists::get)
                .sorted()
                .toList();
        LocalDate stillComing = Collections.max(lists.values()).minusMonths(FormerLists.MONTHS_SHOWN);
        return days.stream().filter(day -> day.isAfter(stillComing)).findFirst().or(() -> days.stream()
                .max(LocalDate::compareTo));
    }

    private static boolean brings(int list, EventType type) {
        return DataCover.LISTS.getOrDefault(list, Set.of()).contains(type);
    }
}

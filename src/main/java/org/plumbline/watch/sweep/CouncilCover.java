package org.plumbline.watch.sweep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.CoverSpan;
import org.plumbline.casefile.cover.FormerLists;
import org.plumbline.casefile.cover.HeldData;
import org.plumbline.drift.TeamCover;
import org.plumbline.timeline.DataCover;

/** What the council's data holds, team by team. */
public final class CouncilCover {

    private static final int IN_CARE = 8;
    private static final int ADOPTION = 10;

    private static final Comparator<CoverSpan> LATEST_FIRST = Comparator.comparing(CoverSpan::until)
            .thenComparing(CoverSpan::from)
            .reversed();

    private final Map<EventType, LocalDate> annexA;
    private final Map<String, TeamCover> byTeam = new HashMap<>();
    private final TeamCover otherTeams;

    /** What the imports hold. */
    public CouncilCover(HeldData held) {
        annexA = held.annexA() ? annexA(held.lists()) : Map.of();
        otherTeams = cover(held.spans(), null);
        held.spans().stream()
                .map(CoverSpan::team)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(team -> byTeam.put(team, cover(held.spans(), team)));
    }

    /** What it holds of the cases of the team. */
    public TeamCover of(String team) {
        return byTeam.getOrDefault(team, otherTeams);
    }

    private TeamCover cover(List<CoverSpan> spans, @Nullable String team) {
        Map<EventType, TeamCover.Days> files = new EnumMap<>(EventType.class);
        spans.stream()
                .filter(span -> span.team() == null || span.team().equals(team))
                .collect(Collectors.groupingBy(CoverSpan::type))
                .forEach((type, own) -> files.put(type, unbroken(own)));
        return new TeamCover(annexA, files);
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
     * The last day of each type of Annex A. Several lists may bring a type, each of other children: it is known up to the
     * day that all of them show that still come. Children of the adoption list who are in care are in the list of those as
     * well, so that where that comes nothing ends with it. Which lists a workbook had is not known of old ones; they never
     * end.
     */
    private static Map<EventType, LocalDate> annexA(SortedMap<Integer, LocalDate> lists) {
        Map<EventType, LocalDate> lastDays = new EnumMap<>(EventType.class);
        for (EventType type : DataCover.ANNEX_A) {
            List<LocalDate> days = lists.entrySet().stream()
                    .filter(list -> list.getKey() != ADOPTION || !lists.containsKey(IN_CARE))
                    .filter(list -> DataCover.LISTS
                            .getOrDefault(list.getKey(), Set.of())
                            .contains(type))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
            lastDays.put(type, days.isEmpty() ? LocalDate.MAX : lastDay(days, lists.values()));
        }
        return lastDays;
    }

    private static LocalDate lastDay(List<LocalDate> days, Collection<LocalDate> ofAllLists) {
        LocalDate stillComing = Collections.max(ofAllLists).minusMonths(FormerLists.MONTHS_SHOWN);
        return days.stream().filter(day -> day.isAfter(stillComing)).findFirst().orElse(days.getLast());
    }
}

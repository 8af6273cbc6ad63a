package org.plumbline.watch.sweep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.CoverSpan;
import org.plumbline.drift.TeamCover;

/** What the council's data holds, team by team. */
public final class CouncilCover {

    private static final Comparator<CoverSpan> LATEST_FIRST = Comparator.comparing(CoverSpan::until)
            .thenComparing(CoverSpan::from)
            .reversed();

    private final Map<String, TeamCover> byTeam = new HashMap<>();
    private final TeamCover otherTeams;

    /**
     * @param annexA whether the council loads Annex A
     * @param spans the days of which files hold every event of a type
     */
    public CouncilCover(boolean annexA, List<CoverSpan> spans) {
        otherTeams = cover(annexA, spans, null);
        spans.stream()
                .map(CoverSpan::team)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(team -> byTeam.put(team, cover(annexA, spans, team)));
    }

    /** What it holds of the cases of the team. */
    public TeamCover of(String team) {
        return byTeam.getOrDefault(team, otherTeams);
    }

    private static TeamCover cover(boolean annexA, List<CoverSpan> spans, @Nullable String team) {
        Map<EventType, LocalDate> from = new EnumMap<>(EventType.class);
        spans.stream()
                .filter(span -> span.team() == null || span.team().equals(team))
                .collect(Collectors.groupingBy(CoverSpan::type))
                .forEach((type, own) -> from.put(type, unbroken(own)));
        return new TeamCover(annexA, from);
    }

    /** The first of the days that follow on each other up to the latest. A type stays complete until a file says more. */
    private static LocalDate unbroken(List<CoverSpan> spans) {
        List<CoverSpan> latestFirst = spans.stream().sorted(LATEST_FIRST).toList();
        LocalDate from = latestFirst.getFirst().from();
        for (CoverSpan span : latestFirst) {
            if (!span.until().plusDays(1).isBefore(from) && span.from().isBefore(from)) {
                from = span.from();
            }
        }
        return from;
    }
}

package org.plumbline.drift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.DataCover.Sources;

/**
 * What the data on the cases of a team holds: the types of Annex A where the council loads it, and the types of which
 * files hold every event from a day on, each up to its last day. Of any other type, or outside these days, an event that
 * is not there may have happened all the same. Thread safe.
 */
public final class TeamCover {

    /**
     * The days of which files hold every event of a type.
     *
     * @param from the first of them
     * @param until the last, whose state the files show
     */
    public record Days(LocalDate from, LocalDate until) {}

    private static final TeamCover ANNEX_A = new TeamCover(
            DataCover.ANNEX_A.stream().collect(Collectors.toMap(type -> type, type -> LocalDate.MAX)), Map.of());

    private final Map<EventType, LocalDate> annexA;
    private final Map<EventType, Days> files;
    private final LocalDate wholeSince;
    private final Set<EventType> all;
    private final LocalDate firstEnd;
    private final Map<LocalDate, TeamCover> reaching = new ConcurrentHashMap<>();

    /**
     * @param annexA the last day whose state Annex A shows, by the types that it brings
     * @param files the days of which files hold every event, by type
     */
    public TeamCover(Map<EventType, LocalDate> annexA, Map<EventType, Days> files) {
        this.annexA = Map.copyOf(annexA);
        this.files = Map.copyOf(files);
        wholeSince = files.values().stream()
                .map(Days::from)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        all = Set.copyOf(withAnnexA(files.keySet()));
        firstEnd = ends().min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    /** Data that holds the types since ever, and of every day. */
    public static TeamCover always(Set<EventType> types) {
        if (types.equals(DataCover.ANNEX_A)) {
            return ANNEX_A;
        }
        Map<EventType, Days> files = new EnumMap<>(EventType.class);
        types.forEach(type -> files.put(type, new Days(LocalDate.MIN, LocalDate.MAX)));
        return new TeamCover(Map.of(), files);
    }

    /** Where the data of a case comes from that was opened on the day. */
    Sources sources(LocalDate opened) {
        return new Sources(!annexA.isEmpty() && files.isEmpty(), ofFiles(opened));
    }

    /** Whether on the day each type was complete that ever is. */
    boolean isWhole(LocalDate day) {
        return !wholeSince.isAfter(day);
    }

    /** The types that the data holds from the day on. */
    Set<EventType> since(LocalDate day) {
        return isWhole(day) ? all : withAnnexA(ofFiles(day));
    }

    /** The last day whose state the data shows of the type; absent where it does not hold the type. */
    Optional<LocalDate> lastDay(EventType type) {
        return Stream.of(annexA.get(type), untilOf(files.get(type)))
                .filter(day -> day != null)
                .max(LocalDate::compareTo);
    }

    private static @Nullable LocalDate untilOf(@Nullable Days days) {
        return days == null ? null : days.until();
    }

    /**
     * The days as of which a case has to be judged for each type to count by its last day: the day asked for, and before
     * it the last days of types that end earlier, the latest first.
     *
     * @param fresh days after its last for which a type counts as known all the same
     */
    List<LocalDate> daysToJudge(LocalDate asOf, int fresh) {
        LocalDate known = asOf.minusDays(fresh);
        if (!firstEnd.isBefore(known)) {
            return List.of(asOf);
        }
        Stream<LocalDate> earlier = ends().filter(until -> until.isBefore(known));
        return Stream.concat(Stream.of(asOf), earlier.distinct().sorted(Comparator.reverseOrder()))
                .toList();
    }

    private Stream<LocalDate> ends() {
        return Stream.concat(annexA.values().stream(), files.values().stream().map(Days::until));
    }

    /** The types of which files hold every event from the day on, but which are not among what reaches further. */
    Set<EventType> endedBeside(TeamCover reaching, LocalDate from) {
        if (reaching == this) {
            return Set.of();
        }
        Set<EventType> ended = ofFiles(from);
        ended.removeAll(reaching.ofFiles(from));
        return ended;
    }

    /** What of it reaches to the day. */
    TeamCover reaching(LocalDate day) {
        return reaching.computeIfAbsent(day, this::cutTo);
    }

    private TeamCover cutTo(LocalDate day) {
        Map<EventType, LocalDate> lists = new EnumMap<>(EventType.class);
        annexA.forEach((type, until) -> {
            if (!until.isBefore(day)) {
                lists.put(type, until);
            }
        });
        Map<EventType, Days> whole = new EnumMap<>(EventType.class);
        files.forEach((type, days) -> {
            if (!days.until().isBefore(day)) {
                whole.put(type, days);
            }
        });
        return new TeamCover(lists, whole);
    }

    private Set<EventType> ofFiles(LocalDate day) {
        Set<EventType> complete = EnumSet.noneOf(EventType.class);
        files.forEach((type, days) -> {
            if (!days.from().isAfter(day)) {
                complete.add(type);
            }
        });
        return complete;
    }

    private Set<EventType> withAnnexA(Set<EventType> types) {
        Set<EventType> wider = EnumSet.noneOf(EventType.class);
        wider.addAll(types);
        wider.addAll(annexA.keySet());
        return wider;
    }
}

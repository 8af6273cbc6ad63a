package org.plumbline.drift;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.DataCover.Sources;

/**
 * What the data on the cases of a team holds: the types of Annex A where the council loads it, and the types of which
 * files hold every event from a day on. Of any other type, or before that day, an event that is not there may have
 * happened all the same.
 */
public final class TeamCover {

    private final boolean annexA;
    private final Map<EventType, LocalDate> completeFrom;
    private final LocalDate wholeSince;
    private final Set<EventType> all;
    private final Set<EventType> ofFiles;

    /**
     * @param annexA whether the council loads Annex A
     * @param completeFrom the first day from which files hold every event of the type
     */
    public TeamCover(boolean annexA, Map<EventType, LocalDate> completeFrom) {
        this.annexA = annexA;
        this.completeFrom = Map.copyOf(completeFrom);
        wholeSince = completeFrom.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        ofFiles = Set.copyOf(completeFrom.keySet());
        all = Set.copyOf(withAnnexA(ofFiles));
    }

    /** Data that holds the types since ever. */
    public static TeamCover always(Set<EventType> types) {
        if (types.equals(DataCover.ANNEX_A)) {
            return new TeamCover(true, Map.of());
        }
        Map<EventType, LocalDate> from = new EnumMap<>(EventType.class);
        types.forEach(type -> from.put(type, LocalDate.MIN));
        return new TeamCover(false, from);
    }

    /** Where the data of a case comes from that was opened on the day. */
    public Sources sources(LocalDate opened) {
        return new Sources(annexA && completeFrom.isEmpty(), ofFiles(opened));
    }

    /** Whether on the day each type was complete that ever is. */
    public boolean isWhole(LocalDate day) {
        return !wholeSince.isAfter(day);
    }

    /** The types that the data holds from the day on. */
    public Set<EventType> since(LocalDate day) {
        return isWhole(day) ? all : withAnnexA(ofFiles(day));
    }

    private Set<EventType> ofFiles(LocalDate day) {
        if (isWhole(day)) {
            return ofFiles;
        }
        Set<EventType> complete = EnumSet.noneOf(EventType.class);
        completeFrom.forEach((type, from) -> {
            if (!from.isAfter(day)) {
                complete.add(type);
            }
        });
        return complete;
    }

    private Set<EventType> withAnnexA(Set<EventType> types) {
        Set<EventType> wider = EnumSet.noneOf(EventType.class);
        wider.addAll(types);
        if (annexA) {
            wider.addAll(DataCover.ANNEX_A);
        }
        return wider;
    }
}

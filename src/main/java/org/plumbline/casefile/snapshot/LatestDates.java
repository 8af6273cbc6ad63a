package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;

/** Finds "latest" dates of a return that went backwards or disappeared between two snapshots. */
final class LatestDates {

    /** The types of which a return gives the latest only, and the start without which the date has no place. */
    private static final Map<EventType, Optional<EventType>> LATEST = Map.of(
            EventType.VISIT, Optional.empty(),
            EventType.CONFERENCE, Optional.of(EventType.CP_PLAN_START),
            EventType.CLA_REVIEW, Optional.of(EventType.CLA_START),
            EventType.HEALTH_ASSESSMENT, Optional.of(EventType.CLA_START),
            EventType.DENTAL_CHECK, Optional.of(EventType.CLA_START));

    private LatestDates() {}

    static void compare(
            ChildRecord child,
            Collection<EventKey> known,
            Collection<EventKey> imported,
            List<SnapshotWarning> warnings) {
        LATEST.forEach((type, start) -> {
            LocalDate stored = latest(known, type);
            LocalDate from = start.isEmpty() ? child.openFrom() : latest(imported, start.get());
            if (stored != null && from != null && !stored.isBefore(from) && receivesService(child)) {
                LocalDate now = latest(imported, type);
                if (now == null || now.isBefore(stored)) {
                    warnings.add(new SnapshotWarning(child.systemPersonId(), type, stored, now));
                }
            }
        });
    }

    private static boolean receivesService(ChildRecord child) {
        return child.caseType() == CaseType.CIN || child.caseType() == CaseType.CP || child.caseType() == CaseType.CLA;
    }

    private static @Nullable LocalDate latest(Collection<EventKey> events, EventType type) {
        return events.stream()
                .filter(event -> event.type() == type && !event.part().equals("ICPC"))
                .map(EventKey::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}

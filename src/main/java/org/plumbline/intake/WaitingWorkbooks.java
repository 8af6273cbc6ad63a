package org.plumbline.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plumbline.casefile.ChildRecord;
import org.plumbline.casefile.EventSource;
import org.plumbline.casefile.ImportBatch;
import org.springframework.stereotype.Component;

/** Workbooks between preview and decision: in memory only, one for each person, for an hour at most. */
@Component
class WaitingWorkbooks {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** A checked workbook of a person. */
    record Waiting(UUID token, UUID owner, Instant since, String sha256, CheckedWorkbook workbook) {

        /** The children of the lists that can be loaded, as they stood on the day. */
        ImportBatch batch(LocalDate asAt) {
            Map<String, ChildCase> children = new LinkedHashMap<>();
            workbook.rows().values().stream().flatMap(List::stream).forEach(row -> children.computeIfAbsent(
                            row.id(), id -> new ChildCase(id, asAt))
                    .add(row));
            List<ChildRecord> told =
                    children.values().stream().map(ChildCase::told).toList();
            return new ImportBatch(EventSource.ANNEX_A, asAt, sha256, told);
        }
    }

    private final ConcurrentMap<UUID, Waiting> byOwner = new ConcurrentHashMap<>();
    private final Clock clock;

    WaitingWorkbooks(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the workbook in place of the owner's last one. */
    Waiting put(UUID owner, String sha256, CheckedWorkbook workbook) {
        Instant now = clock.instant();
        byOwner.values().removeIf(waiting -> waiting.since().plus(LONGEST).isBefore(now));
        Waiting waiting = new Waiting(UUID.randomUUID(), owner, now, sha256, workbook);
        byOwner.put(owner, waiting);
        return waiting;
    }

    /** The owner's workbook of that token, unless it waited too long. */
    Optional<Waiting> find(UUID owner, UUID token) {
        return Optional.ofNullable(byOwner.get(owner))
                .filter(waiting -> waiting.token().equals(token))
                .filter(waiting -> waiting.since().plus(LONGEST).isAfter(clock.instant()));
    }

    void remove(UUID owner) {
        byOwner.remove(owner);
    }
}

package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.intake.Pending;

/**
 * Files of events that were checked, with what of them can be used.
 *
 * @param cases the cases of a file of cases, by the number of the case system
 * @param events usable rows, in the order of the files
 * @param whole types of which the files may hold every event
 * @param named how many children the events name
 * @param unknown how many of them have no case
 */
public record CheckedEvents(
        EventFilesCheck check,
        EventSource source,
        Map<String, CaseLine> cases,
        List<EventRow> events,
        Set<EventType> whole,
        int named,
        int unknown)
        implements Pending {

    private static final String WORKER = "worker";

    @Override
    public ImportBatch batch(LocalDate asAt, String sha256) {
        Map<String, List<EventRow>> byCase = new LinkedHashMap<>();
        events.stream().filter(row -> !row.date().isAfter(asAt)).forEach(row -> byCase.computeIfAbsent(
                        row.caseId(), id -> new ArrayList<>())
                .add(row.after(asAt) == 0 ? row : row.upTo(asAt)));
        List<ChildRecord> children = cases.values().stream()
                .map(line -> child(line, byCase.getOrDefault(line.caseId(), List.of())))
                .toList();
        List<CaseEvents> more = byCase.entrySet().stream()
                .filter(each -> !cases.containsKey(each.getKey()))
                .map(each -> new CaseEvents(each.getKey(), workers(each.getValue()), newEvents(each.getValue())))
                .toList();
        return new ImportBatch(source, asAt, sha256, children, more, List.of());
    }

    /** The day of the earliest usable event of each type. */
    public Map<EventType, LocalDate> earliest() {
        Map<EventType, LocalDate> earliest = new EnumMap<>(EventType.class);
        for (EventRow row : events) {
            earliest.merge(row.type(), row.date(), (one, other) -> one.isBefore(other) ? one : other);
        }
        return earliest;
    }

    @Override
    public int after(LocalDate asAt) {
        return events.stream().mapToInt(row -> row.after(asAt)).sum();
    }

    @Override
    public List<String> refused() {
        return List.of();
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = events.stream().map(EventRow::caseId).collect(Collectors.toCollection(HashSet::new));
        needs.removeAll(cases.keySet());
        return needs;
    }

    private static ChildRecord child(CaseLine line, List<EventRow> rows) {
        return new ChildRecord(
                line.caseId(),
                line.birthMonth(),
                line.expectedDelivery(),
                null,
                null,
                null,
                line.caseType(),
                TeamCode.of(line.team()),
                null,
                workers(rows),
                line.openFrom(),
                line.closedOn(),
                newEvents(rows));
    }

    private static Set<String> workers(List<EventRow> rows) {
        return rows.stream()
                .filter(row -> row.attributes().containsKey(WORKER))
                .map(row -> row.attributes().get(WORKER))
                .collect(Collectors.toSet());
    }

    private static List<NewEvent> newEvents(List<EventRow> rows) {
        return rows.stream().map(EventRow::event).toList();
    }
}

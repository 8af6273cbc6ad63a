package org.plumbline.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Pseudonyms;

/**
 * Works out what a snapshot adds to what is known: the union of both, in which a later snapshot may change what is said
 * of an event but never deletes one (domain.md 8.5). Pure.
 */
final class SnapshotMerge {

    /** A case of the snapshot. {@code before} is absent for a new case. */
    record CaseChange(
            String caseId, String systemPersonId, @Nullable CaseState before, CaseState after) {
        boolean isNew() {
            return before == null;
        }

        boolean isReal() {
            return before != null && !before.saysTheSameAs(after);
        }
    }

    /** An event of the snapshot that is new or says something else. {@code before} is absent for a new event. */
    record EventChange(
            UUID id,
            String caseId,
            NewEvent event,
            @Nullable String before,
            String after) {}

    record WorkerSeen(String caseId, String workerId) {}

    final List<CaseChange> cases = new ArrayList<>();
    final List<EventChange> events = new ArrayList<>();
    final Set<WorkerSeen> workers = new LinkedHashSet<>();
    final List<SnapshotWarning> warnings = new ArrayList<>();

    private final LocalDate asAt;
    private final Pseudonyms pseudonyms;

    SnapshotMerge(LocalDate asAt, Pseudonyms pseudonyms) {
        this.asAt = asAt;
        this.pseudonyms = pseudonyms;
    }

    /** Adds a child, given what is known of its case. */
    void add(ChildRecord child, String caseId, @Nullable CaseState known, Map<EventKey, String> knownEvents) {
        String worker = child.worker() == null ? null : pseudonyms.worker(child.worker());
        CaseState state = CaseState.told(child, worker, asAt);
        CaseState after = known == null ? state : known.then(state);
        if (!after.equals(known)) {
            cases.add(new CaseChange(caseId, child.systemPersonId(), known, after));
        }
        if (worker != null) {
            workers.add(new WorkerSeen(caseId, worker));
        }
        new TreeSet<>(child.otherWorkers())
                .forEach(name -> workers.add(new WorkerSeen(caseId, pseudonyms.worker(name))));
        boolean outdated = known != null && asAt.isBefore(known.asAt());
        Map<EventKey, NewEvent> told = union(child.events());
        told.forEach((key, event) -> addEvent(caseId, key, event, knownEvents.get(key), outdated));
        if (!outdated) {
            LatestDates.compare(child, knownEvents.keySet(), told.keySet(), warnings);
        }
    }

    private void addEvent(String caseId, EventKey key, NewEvent event, @Nullable String before, boolean outdated) {
        if (before == null) {
            events.add(new EventChange(
                    key.idWithin(caseId), caseId, event, null, AttributeText.write(event.attributes())));
        } else if (!outdated) {
            String after = AttributeText.write(together(AttributeText.read(before), event.attributes()));
            if (!after.equals(before)) {
                events.add(new EventChange(key.idWithin(caseId), caseId, event, before, after));
            }
        }
    }

    private static Map<EventKey, NewEvent> union(List<NewEvent> events) {
        Map<EventKey, NewEvent> union = new LinkedHashMap<>();
        for (NewEvent event : events) {
            union.merge(
                    EventKey.of(event),
                    event,
                    (a, b) -> new NewEvent(
                            a.type(), a.date(), a.time(), a.part(), together(a.attributes(), b.attributes())));
        }
        return union;
    }

    /** The later says more; but a visit known as statutory does not become one of another kind on the same day. */
    private static Map<String, String> together(Map<String, String> first, Map<String, String> later) {
        Map<String, String> all = new TreeMap<>(first);
        Map<String, String> more = new HashMap<>(later);
        if ("CIN".equals(more.get("kind")) && first.containsKey("kind")) {
            more.remove("kind");
        }
        all.putAll(more);
        return all;
    }
}

package org.plumbline.casefile.snapshot;

import java.time.LocalDate;
import java.time.LocalTime;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Pseudonyms;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventIds;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ChildRecord.Inferred;
import org.plumbline.casefile.snapshot.ImportResult.TeamChange;

/**
 * Works out what a snapshot adds to what is known: the union of both, in which a later snapshot may change what is said
 * of an event but never deletes one, and Annex A never changes what a richer source said. Pure.
 */
public final class SnapshotMerge {

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
            String caseId, EventKey key, @Nullable KnownEvent before, KnownEvent after) {
        UUID id() {
            return key.idWithin(caseId);
        }

        CaseEvent toBe() {
            return new CaseEvent(
                    id().toString(), key.type(), key.date(), after.time(), after.attributes(), after.source());
        }
    }

    record WorkerSeen(String caseId, String workerId) {}

    final List<CaseChange> cases = new ArrayList<>();
    final List<EventChange> events = new ArrayList<>();
    final Set<WorkerSeen> workers = new LinkedHashSet<>();
    final List<SnapshotWarning> warnings = new ArrayList<>();

    final int respelt;
    final int zeros;

    private final EventSource source;
    private final LocalDate asAt;
    private final Pseudonyms pseudonyms;

    /**
     * An empty merge.
     *
     * @param respelt how many of its cases were stored under another spelling of the number
     * @param zeros how many of its new cases have the number of another but for leading zeros
     */
    SnapshotMerge(EventSource source, LocalDate asAt, Pseudonyms pseudonyms, int respelt, int zeros) {
        this.respelt = respelt;
        this.zeros = zeros;
        this.source = source;
        this.asAt = asAt;
        this.pseudonyms = pseudonyms;
    }

    /** How many events are not known yet. */
    int newEvents() {
        return (int) events.stream().filter(event -> event.before() == null).count();
    }

    /** Adds a child, given what is known of its case. */
    void add(ChildRecord child, String caseId, @Nullable CaseState known, Map<EventKey, KnownEvent> knownEvents) {
        String worker = child.worker() == null ? null : pseudonyms.worker(child.worker());
        CaseState state = CaseState.of(child, worker, asAt);
        CaseState after = known == null
                ? state
                : known.then(state, child.inferred(), NewSteps.of(child, knownEvents, known.asAt(), asAt));
        if (!after.equals(known)) {
            cases.add(new CaseChange(caseId, child.systemPersonId(), known, after));
        }
        if (worker != null) {
            workers.add(new WorkerSeen(caseId, worker));
        }
        addWorkers(caseId, child.otherWorkers());
        boolean outdated = known != null && asAt.isBefore(known.asAt());
        Set<EventKey> merged = addEvents(caseId, eventsOf(child, knownEvents), knownEvents, outdated);
        if (source == EventSource.ANNEX_A && !outdated) {
            Set<EventKey> knownHere = knownEvents.entrySet().stream()
                    .filter(each -> !each.getValue().isRich())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            LatestDates.compare(child, knownHere, merged, warnings);
        }
    }

    /** Adds events of a child whose case is known. */
    void add(CaseEvents child, String caseId, Map<EventKey, KnownEvent> knownEvents) {
        addWorkers(caseId, child.workers());
        addEvents(caseId, child.events(), knownEvents, false);
    }

    /** What it does to the open children of each team. */
    List<TeamChange> teams() {
        Map<String, TeamChange> teams = new TreeMap<>();
        for (CaseChange change : cases) {
            CaseState before = change.before();
            CaseState after = change.after();
            if (before == null || !before.isOpen()) {
                if (after.isOpen()) {
                    count(teams, new TeamChange(after.team(), 1, 0, 0, 0));
                }
            } else if (!after.isOpen()) {
                count(teams, new TeamChange(before.team(), 0, 1, 0, 0));
            } else if (!after.team().equals(before.team())) {
                count(teams, new TeamChange(after.team(), 0, 0, 1, 0));
                count(teams, new TeamChange(before.team(), 0, 0, 0, 1));
            }
        }
        return List.copyOf(teams.values());
    }

    private static void count(Map<String, TeamChange> teams, TeamChange change) {
        teams.merge(change.team(), change, TeamChange::and);
    }

    private void addWorkers(String caseId, Set<String> names) {
        new TreeSet<>(names).forEach(name -> workers.add(new WorkerSeen(caseId, pseudonyms.worker(name))));
    }

    /** A start of care that another list only mentions is not a second one beside that which is known. */
    private static List<NewEvent> eventsOf(ChildRecord child, Map<EventKey, KnownEvent> known) {
        return child.inferred().contains(Inferred.CARE)
                        && known.keySet().stream().anyMatch(key -> key.type() == EventType.CLA_START)
                ? child.events().stream()
                        .filter(event -> event.type() != EventType.CLA_START)
                        .toList()
                : child.events();
    }

    private Set<EventKey> addEvents(
            String caseId, List<NewEvent> imported, Map<EventKey, KnownEvent> known, boolean outdated) {
        SameEvents same = new SameEvents(known);
        Map<EventKey, KnownEvent> after = new LinkedHashMap<>(known);
        Set<EventKey> touched = new LinkedHashSet<>();
        for (NewEvent event : imported) {
            KnownEvent fresh = new KnownEvent(source, event.time(), withoutIds(event));
            EventKey key = same.find(event, fresh);
            KnownEvent before = known.get(key);
            boolean richer = before != null && fresh.isRich() && !before.isRich();
            if (before == null || !outdated || richer) {
                after.merge(key, fresh, SnapshotMerge::together);
            }
            touched.add(key);
        }
        boolean mixed = after.values().stream().anyMatch(KnownEvent::isRich);
        after.forEach((key, event) -> {
            KnownEvent tied = mixed ? EventLinks.follow(key.type(), event, after) : event;
            if (!tied.equals(known.get(key))) {
                events.add(new EventChange(caseId, key, known.get(key), tied));
            }
        });
        return touched;
    }

    private Map<String, String> withoutIds(NewEvent event) {
        Map<String, String> attributes = new TreeMap<>(event.attributes());
        if (source != EventSource.ANNEX_A) {
            attributes.replaceAll((key, value) -> EventIds.pseudonym(event.type(), key, value, pseudonyms));
        }
        return attributes;
    }

    /** The richer takes precedence, of two alike the later. */
    private static KnownEvent together(KnownEvent first, KnownEvent later) {
        boolean keeps = first.isRich() && !later.isRich();
        Map<String, String> all = new TreeMap<>(keeps ? later.attributes() : first.attributes());
        Map<String, String> more = new HashMap<>(keeps ? first.attributes() : later.attributes());
        if (!later.isRich()
                && !keeps
                && "CIN".equals(more.get("kind"))
                && first.attributes().containsKey("kind")) {
            // A visit known as statutory does not become one of another kind on the same day.
            more.remove("kind");
        }
        all.putAll(more);
        if (later.isRich() && !first.isRich()) {
            all.remove(EventContract.ASSUMED);
        }
        LocalTime time = keeps || later.time() == null ? first.time() : later.time();
        return new KnownEvent(first.isRich() ? first.source() : later.source(), time, all);
    }
}

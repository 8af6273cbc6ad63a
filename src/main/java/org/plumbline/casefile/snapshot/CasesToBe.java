package org.plumbline.casefile.snapshot;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Pseudonyms;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.casefile.cover.HeldData;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.number.CaseNumbers;
import org.plumbline.casefile.number.CaseNumbers.CaseIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases as they would be once a batch is stored. Stores nothing; no role is asked for, the caller has checked it. */
@Component
public class CasesToBe {

    /** What a batch would do to the cases that may be judged otherwise because of it. */
    public static final class Plan {

        private final Map<String, SnapshotMerge.CaseChange> cases = new HashMap<>();
        private final Map<String, List<SnapshotMerge.EventChange>> events;
        private final Map<String, String> numbers;
        private final List<String> ids;
        private final LocalDate asAt;
        private final HeldData held;

        private Plan(
                SnapshotMerge merge,
                Map<String, String> numbers,
                Collection<String> others,
                LocalDate asAt,
                HeldData held) {
            this.numbers = Map.copyOf(numbers);
            merge.cases.forEach(change -> cases.put(change.caseId(), change));
            events = merge.events.stream().collect(groupingBy(SnapshotMerge.EventChange::caseId));
            Set<String> all = new TreeSet<>(others);
            all.addAll(cases.keySet());
            all.addAll(events.keySet());
            ids = List.copyOf(all);
            this.asAt = asAt;
            this.held = held;
        }

        /** The cases that may be judged otherwise, in the order of their ids. */
        public List<String> ids() {
            return ids;
        }

        /** The number in the case system of a child that the batch names; absent for any other case. */
        public Optional<String> number(String caseId) {
            return Optional.ofNullable(numbers.get(caseId));
        }

        /** The day whose state the latest import would show. */
        public LocalDate asAt() {
            return asAt;
        }

        /** What the imports in force would hold. */
        public HeldData held() {
            return held;
        }
    }

    private final CaseTables tables;
    private final CaseHistories histories;
    private final CoverTable cover;
    private final CaseNumbers numbers;
    private final Pseudonyms pseudonyms;

    CasesToBe(
            CaseTables tables, CaseHistories histories, CoverTable cover, CaseNumbers numbers, Pseudonyms pseudonyms) {
        this.numbers = numbers;
        this.tables = tables;
        this.histories = histories;
        this.cover = cover;
        this.pseudonyms = pseudonyms;
    }

    /** Works out what the batch would do. Where it covers more than was covered, every open case there is concerned. */
    @Transactional(readOnly = true)
    public Plan plan(ImportBatch batch) {
        Set<String> others = new HashSet<>();
        if (cover.countNew(batch.cover(), batch.asAt()) > 0) {
            batch.cover().stream()
                    .map(TypeCover::teams)
                    .distinct()
                    .forEach(teams -> others.addAll(histories.open(teams)));
        }
        LocalDate asAt = tables.latestAsAt()
                .filter(latest -> latest.isAfter(batch.asAt()))
                .orElse(batch.asAt());
        HeldData held =
                cover.held().with(batch.source(), batch.asAt(), batch.lists().keySet(), batch.cover());
        Map<String, String> byCase = new HashMap<>();
        CaseIds ids = ids(batch);
        ids.byNumber().forEach((number, caseId) -> byCase.put(caseId, number));
        return new Plan(merge(batch, ids), byCase, others, asAt, held);
    }

    /** Some of the cases of the plan as they would be. */
    @Transactional(readOnly = true)
    public List<CaseHistory> read(Plan plan, List<String> ids) {
        Map<String, CaseHistory> before = new HashMap<>();
        histories.forEach(ids, history -> before.put(history.caseId(), history));
        return ids.stream()
                .filter(id -> before.containsKey(id) || plan.cases.containsKey(id))
                .map(id -> toBe(before.get(id), plan.cases.get(id), plan.events.getOrDefault(id, List.of())))
                .toList();
    }

    private static CaseHistory toBe(
            @Nullable CaseHistory before,
            SnapshotMerge.@Nullable CaseChange change,
            List<SnapshotMerge.EventChange> changes) {
        Map<String, CaseEvent> events = new LinkedHashMap<>();
        if (before != null) {
            before.events().forEach(event -> events.put(event.id(), event));
        }
        changes.forEach(each -> events.put(each.id().toString(), each.toBe()));
        List<CaseEvent> sorted = new ArrayList<>(events.values());
        sorted.sort(CaseHistories.IN_ORDER);
        return change == null
                ? Objects.requireNonNull(before).with(sorted)
                : change.after().history(change.caseId(), sorted);
    }

    private CaseIds ids(ImportBatch batch) {
        return numbers.ids(Stream.concat(
                        batch.children().stream().map(ChildRecord::systemPersonId),
                        batch.more().stream().map(CaseEvents::systemPersonId))
                .toList());
    }

    /** What the batch adds to what is known. */
    SnapshotMerge merge(ImportBatch batch) {
        return merge(batch, ids(batch));
    }

    private SnapshotMerge merge(ImportBatch batch, CaseIds ids) {
        Map<String, ChildRecord> children = new LinkedHashMap<>();
        batch.children().forEach(child -> children.put(ids.of(child.systemPersonId()), child));
        Map<String, CaseEvents> more = new LinkedHashMap<>();
        batch.more().forEach(child -> more.put(ids.of(child.systemPersonId()), child));
        Set<String> named = new HashSet<>(children.keySet());
        named.addAll(more.keySet());
        Map<String, CaseState> known = tables.states(named);
        Map<String, Map<EventKey, KnownEvent>> knownEvents = tables.events(known.keySet());
        SnapshotMerge merge = new SnapshotMerge(batch.source(), batch.asAt(), pseudonyms, ids.respelt(), ids.zeros());
        children.forEach((caseId, child) ->
                merge.add(child, caseId, known.get(caseId), knownEvents.getOrDefault(caseId, Map.of())));
        more.forEach((caseId, child) -> {
            if (!known.containsKey(caseId)) {
                throw new IllegalStateException("Events name a case that is not known (" + caseId + ")");
            }
            merge.add(child, caseId, knownEvents.getOrDefault(caseId, Map.of()));
        });
        return merge;
    }
}

package org.plumbline.casefile.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Teams;
import org.plumbline.casefile.contract.CouncilCode;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.casefile.cover.FormerLists;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.effect.CasesChanged;
import org.plumbline.casefile.effect.ImportDependents;
import org.plumbline.casefile.effect.ImportDependents.Stored;
import org.plumbline.database.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores snapshots of the caseload, each as a whole in one transaction, and takes them back. The newest goes back first,
 * so that what an undo restores is always what was there before.
 */
@Service
@PreAuthorize("hasRole('DATA_ADMINISTRATOR')")
public class CaseStore {

    private final CaseTables tables;
    private final CasesToBe toBe;
    private final CoverTable cover;
    private final JdbcClient jdbc;
    private final Teams teams;
    private final ObjectProvider<CouncilCode> council;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ImportDependents> dependents;
    private final Clock clock;

    CaseStore(
            CaseTables tables,
            CasesToBe toBe,
            CoverTable cover,
            JdbcClient jdbc,
            Teams teams,
            ObjectProvider<CouncilCode> council,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            ObjectProvider<ImportDependents> dependents,
            Clock clock) {
        this.tables = tables;
        this.toBe = toBe;
        this.cover = cover;
        this.jdbc = jdbc;
        this.teams = teams;
        this.council = council;
        this.currentActor = currentActor;
        this.events = events;
        this.dependents = dependents;
        this.clock = clock;
    }

    /** What storing the batch would do. Stores nothing. */
    @Transactional(readOnly = true)
    public ImportBatch.Compared compare(ImportBatch batch) {
        SnapshotMerge merge = toBe.merge(batch);
        return new ImportBatch.Compared(batch, merge, result(merge, batch));
    }

    /** Of how many types storing it would cover days or teams that nothing covers yet. Stores nothing. */
    @Transactional(readOnly = true)
    public int newlyCovered(List<TypeCover> types, LocalDate asAt) {
        return cover.countNew(types, asAt);
    }

    /** Stores the batch, whatever it does. */
    @Transactional
    public ImportResult store(ImportBatch batch) {
        return store(compare(batch));
    }

    /** Stores what was compared in the same transaction. A batch with nothing new leaves no trace. */
    @Transactional
    public ImportResult store(ImportBatch.Compared compared) {
        ImportBatch batch = compared.batch();
        SnapshotMerge merge = compared.merge();
        ImportResult counts = compared.result();
        if (counts.changesNothing()) {
            return counts;
        }
        UUID importId = UUID.randomUUID();
        insertImport(importId, batch, counts);
        Map<Boolean, List<SnapshotMerge.CaseChange>> cases =
                merge.cases.stream().collect(Collectors.partitioningBy(SnapshotMerge.CaseChange::isNew));
        tables.insertCases(
                cases.getOrDefault(true, List.of()),
                new ShortCodes(
                        council.getIfAvailable(() -> () -> CouncilCode.UNKNOWN).get(),
                        new HashSet<>(tables.shortCodes())),
                importId);
        tables.updateCases(cases.getOrDefault(false, List.of()), importId);
        tables.insertEvents(
                merge.events.stream().filter(event -> event.before() == null).toList(), importId);
        tables.updateEvents(
                merge.events.stream().filter(event -> event.before() != null).toList(), importId);
        teams.ensure(merge.cases.stream().map(change -> change.after().team()).collect(Collectors.toSet()));
        tables.insertWorkers(merge.workers, batch.asAt(), importId);
        cover.insert(importId, batch.cover());
        publish(touched(merge), batch.asAt());
        return counts.storedAs(importId);
    }

    /**
     * Takes back exactly what the import added and changed.
     *
     * @throws NotFoundForYou when there is no such import
     * @throws IllegalStateException when it was undone already or a later one is not
     */
    @Transactional
    public void undo(UUID importId) {
        ImportRow row = find(importId);
        if (!row.undoable()) {
            throw new IllegalStateException("Only the latest import in force can be undone (" + importId + ")");
        }
        List<String> touched = tables.revert(importId);
        jdbc.sql("update case_import set undone_at = :at, undone_by = :by where id = :id")
                .param("id", importId)
                .param("at", Rows.stored(clock.instant()))
                .param("by", actorName())
                .update();
        publish(new HashSet<>(touched), row.asAt());
    }

    /**
     * What rests on the import and what becomes of it when the import is undone, each in a sentence.
     *
     * @throws NotFoundForYou when there is no such import
     */
    @Transactional(readOnly = true)
    public List<String> dependents(UUID id) {
        Stored stored = new Stored(id, tables.touched(id), tables.added(id), find(id).importedAt());
        return dependents
                .orderedStream()
                .flatMap(each -> each.of(stored).stream())
                .toList();
    }

    private ImportRow find(UUID importId) {
        return imports().stream()
                .filter(one -> one.id().equals(importId))
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("import", importId));
    }

    /** All imports, the newest first. */
    @Transactional(readOnly = true)
    public List<ImportRow> imports() {
        UUID latest = jdbc.sql("select id from case_import where undone_at is null order by sequence desc" + Rows.PAGE)
                .params(Rows.page(0, 1))
                .query(UUID.class)
                .optional()
                .orElse(null);
        return jdbc.sql("select * from case_import order by sequence desc")
                .query((row, n) -> new ImportRow(
                        Rows.id(row, "id"),
                        Rows.named(row, "source", EventSource.class),
                        Rows.date(row, "as_at"),
                        row.getString("file_sha256"),
                        Rows.instant(row, "imported_at"),
                        row.getString("imported_by"),
                        Rows.number(row, "new_cases"),
                        Rows.number(row, "new_events"),
                        Rows.number(row, "changed_cases"),
                        Rows.number(row, "changed_events"),
                        Rows.instantOrNone(row, "undone_at"),
                        row.getString("undone_by"),
                        Rows.id(row, "id").equals(latest)))
                .list();
    }

    private ImportResult result(SnapshotMerge merge, ImportBatch batch) {
        int newCases = (int)
                merge.cases.stream().filter(SnapshotMerge.CaseChange::isNew).count();
        int changedCases = (int)
                merge.cases.stream().filter(SnapshotMerge.CaseChange::isReal).count();
        return new ImportResult(
                null,
                newCases,
                merge.newEvents(),
                changedCases,
                merge.events.size() - merge.newEvents(),
                merge.warnings,
                merge.teams(),
                tables.open(),
                cover.countNew(batch.cover(), batch.asAt()),
                merge.respelt,
                merge.zeros,
                batch.source() == EventSource.ANNEX_A
                        && tables.latestAsAt().filter(batch.asAt()::isAfter).isPresent());
    }

    private static Set<String> touched(SnapshotMerge merge) {
        Set<String> ids = new HashSet<>();
        merge.cases.forEach(change -> ids.add(change.caseId()));
        merge.events.forEach(change -> ids.add(change.caseId()));
        return ids;
    }

    private void insertImport(UUID importId, ImportBatch batch, ImportResult counts) {
        jdbc.sql(
                        "insert into case_import (id, source, as_at, file_sha256, imported_at, imported_by, list_rows, new_cases,"
                                + " new_events, changed_cases, changed_events) values (:id, :source, :asAt, :sha, :at, :by,"
                                + " :lists, :newCases, :newEvents, :changedCases, :changedEvents)")
                .param("id", importId)
                .param("source", batch.source().name())
                .param("asAt", batch.asAt())
                .param("sha", batch.fileSha256())
                .param("at", Rows.stored(clock.instant()))
                .param("by", actorName())
                .param("lists", FormerLists.text(batch.lists()))
                .param("newCases", counts.newCases())
                .param("newEvents", counts.newEvents())
                .param("changedCases", counts.changedCases())
                .param("changedEvents", counts.changedEvents())
                .update();
    }

    /** As of the latest day that an import shows that is not undone, so that an older file does not set the clocks back. */
    private void publish(Collection<String> caseIds, LocalDate asAt) {
        events.publishEvent(new CasesChanged(
                Set.copyOf(caseIds),
                tables.latestAsAt().filter(latest -> latest.isAfter(asAt)).orElse(asAt)));
    }

    private String actorName() {
        return currentActor.find().map(Actor::username).orElse("system");
    }
}

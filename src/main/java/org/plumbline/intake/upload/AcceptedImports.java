package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.casefile.cover.FormerLists;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what was accepted and takes it back, each in one transaction with what the trail says of it. */
@Component
class AcceptedImports {

    private final CaseStore store;
    private final FormerLists lists;
    private final Doubts doubts;
    private final Trail trail;

    AcceptedImports(CaseStore store, FormerLists lists, Doubts doubts, Trail trail) {
        this.store = store;
        this.lists = lists;
        this.doubts = doubts;
        this.trail = trail;
    }

    /** What storing it would do, as at the day. Stores nothing. */
    Forecast compare(WaitingImports.Waiting kept, LocalDate asAt) {
        ImportBatch batch = batch(kept, asAt);
        return forecast(kept, batch, store.compare(batch));
    }

    private ImportBatch batch(WaitingImports.Waiting kept, LocalDate asAt) {
        return kept.batch(asAt, lists.before(asAt).keySet());
    }

    private Forecast forecast(WaitingImports.Waiting kept, ImportBatch batch, ImportBatch.Compared compared) {
        ImportResult result = compared.result();
        return new Forecast(batch.asAt(), result, doubts.of(kept.pending(), batch, result, lists.before(batch.asAt())));
    }

    /** Stores what waits where it does exactly what was shown, and every doubt has its assurance. */
    @Transactional
    ImportOutcome store(WaitingImports.Waiting kept, LocalDate asAt, String assurance) {
        ImportBatch batch = batch(kept, asAt);
        ImportBatch.Compared compared = store.compare(batch);
        Forecast now = forecast(kept, batch, compared);
        if (!now.equals(kept.shown())) {
            return new ImportOutcome.Changed(now);
        }
        if (!now.doubts().isEmpty() && assurance.isEmpty()) {
            return new ImportOutcome.Refused("Write why it is right to store this: " + String.join(" ", now.doubts()));
        }
        ImportResult stored = store.store(compared);
        record(kept, now, stored, assurance);
        return new ImportOutcome.Stored(stored);
    }

    private void record(WaitingImports.Waiting kept, Forecast forecast, ImportResult stored, String assurance) {
        trail.record(
                TrailAction.IMPORT_ACCEPTED,
                Objects.toString(stored.importId(), "nothing new"),
                "as at " + forecast.asAt() + ", " + stored.newCases() + " new cases, " + stored.newEvents()
                        + " new events, " + stored.closed() + " closed, "
                        + (stored.respelt() == 0 ? "" : stored.respelt() + " known by another spelling, ")
                        + "file " + kept.sha256()
                        + (assurance.isEmpty() ? "" : ". " + String.join(" ", forecast.doubts()) + " " + assurance));
        if (stored.importId() != null) {
            String subject = stored.importId().toString();
            kept.cover().forEach(each -> trail.record(TrailAction.IMPORT_COVERS, subject, CoverWords.of(each)));
        }
    }

    @Transactional
    void undo(UUID importId) {
        store.undo(importId);
        trail.record(TrailAction.IMPORT_UNDONE, importId.toString(), "");
    }
}

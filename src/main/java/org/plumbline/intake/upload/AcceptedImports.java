package org.plumbline.intake.upload;

import java.util.Objects;
import java.util.UUID;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what was accepted and takes it back, each in one transaction with what the trail says of it. */
@Component
class AcceptedImports {

    private final CaseStore store;
    private final Trail trail;

    AcceptedImports(CaseStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    @Transactional
    ImportResult store(WaitingImports.Waiting kept, Forecast forecast, String assurance) {
        ImportResult stored = store.store(kept.batch(forecast.asAt()));
        trail.record(
                TrailAction.IMPORT_ACCEPTED,
                Objects.toString(stored.importId(), "nothing new"),
                "as at " + forecast.asAt() + ", " + stored.newCases() + " new cases, " + stored.newEvents()
                        + " new events, " + stored.closed() + " closed, file " + kept.sha256()
                        + (assurance.isEmpty() ? "" : ". " + String.join(" ", forecast.doubts()) + " " + assurance));
        if (stored.importId() != null) {
            String subject = stored.importId().toString();
            kept.cover().forEach(each -> trail.record(TrailAction.IMPORT_COVERS, subject, CoverWords.of(each)));
        }
        return stored;
    }

    @Transactional
    void undo(UUID importId) {
        store.undo(importId);
        trail.record(TrailAction.IMPORT_UNDONE, importId.toString(), "");
    }
}

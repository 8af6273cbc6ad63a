package org.plumbline.intake.upload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.People;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ImportRow;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.annexa.CheckedWorkbook;
import org.plumbline.intake.events.CheckedEvents;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes workbooks and files of events in: a preview first, then the person accepts it as a whole or cancels. What cannot be used is left
 * empty and was shown; a list with too many errors is left out and was named. Reading happens outside any transaction,
 * storing in one.
 */
@Service
@PreAuthorize("hasRole('DATA_ADMINISTRATOR')")
public class Imports {

    private final UploadReading reading;
    private final CoverProposals proposals;
    private final WaitingImports waiting;
    private final FlagForecasting flags;
    private final AcceptedImports accepted;
    private final CaseStore store;
    private final People people;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;
    /** One import at a time: each compares itself with all that is stored. */
    private final ReentrantLock storing = new ReentrantLock();

    Imports(
            UploadReading reading,
            CoverProposals proposals,
            WaitingImports waiting,
            FlagForecasting flags,
            AcceptedImports accepted,
            CaseStore store,
            People people,
            Trail trail,
            CurrentActor currentActor,
            Clock clock) {
        this.reading = reading;
        this.proposals = proposals;
        this.waiting = waiting;
        this.flags = flags;
        this.accepted = accepted;
        this.store = store;
        this.people = people;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Reads and checks a workbook and keeps it in memory until the person decides. Stores nothing of it. */
    public PreviewOutcome preview(byte[] file) {
        String sha256 = UploadReading.sha256(List.of(file));
        try {
            CheckedWorkbook workbook = reading.workbook(file);
            WaitingImports.Waiting kept = waiting.put(owner(), sha256, workbook);
            LocalDate asAt = Objects.requireNonNullElseGet(workbook.check().latestDate(), () -> LocalDate.now(clock));
            Forecast shown = show(kept, asAt);
            trail.record(TrailAction.WORKBOOK_CHECKED, sha256, workbook.check().rows() + " rows");
            return new PreviewOutcome.Ready(new ImportPreview(kept.token(), workbook.check(), workbook.named(), shown));
        } catch (UnreadableFile e) {
            trail.record(TrailAction.WORKBOOK_REFUSED, sha256, String.valueOf(e.getMessage()));
            return new PreviewOutcome.Refused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads and checks files of events, with or without a file of cases, or tables of the Standard Safeguarding Dataset,
     * and keeps what can be used of them in memory until the person decides. Stores nothing.
     */
    public EventFilesOutcome previewEvents(List<UploadedFile> files) {
        String sha256 =
                UploadReading.sha256(files.stream().map(UploadedFile::bytes).toList());
        try {
            CheckedEvents events = reading.events(files);
            WaitingImports.Waiting kept = waiting.put(owner(), sha256, events);
            LocalDate asAt = Objects.requireNonNullElseGet(events.check().latestDate(), () -> LocalDate.now(clock));
            Forecast shown = show(kept, asAt);
            trail.record(TrailAction.EVENT_FILES_CHECKED, sha256, events.check().events() + " events");
            return new EventFilesOutcome.Ready(
                    new EventFilesPreview(kept.token(), events.check(), shown, proposals.of(events)));
        } catch (UnreadableFile e) {
            trail.record(TrailAction.EVENT_FILES_REFUSED, sha256, String.valueOf(e.getMessage()));
            return new EventFilesOutcome.Refused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Shows again what accepting the upload would do, as at another day.
     *
     * @return empty when the upload does not wait any more
     */
    public Optional<Forecast> forecast(UUID token, LocalDate asAt) {
        return waiting.find(owner(), token).map(kept -> show(kept, asAt));
    }

    /**
     * Says of which types the files hold every event, and shows again what accepting them would do.
     *
     * @param cover every type of which they do; of any other they only add some
     * @return empty when the upload does not wait any more
     */
    public Optional<Forecast> cover(UUID token, LocalDate asAt, List<TypeCover> cover) {
        return waiting.find(owner(), token).map(kept -> {
            Forecast before = kept.shown();
            WaitingImports.Waiting covering = waiting.cover(kept, cover);
            return before == null || !before.asAt().equals(asAt)
                    ? show(covering, asAt)
                    : show(covering, before.covering(store.newlyCovered(cover, asAt)));
        });
    }

    /**
     * What would become of the flags if what was shown last were stored; worked out in the background from the first
     * time that it is asked for.
     *
     * @return empty when the upload does not wait any more
     */
    public Optional<FlagProgress> flags(UUID token) {
        return waiting.find(owner(), token).map(flags::of);
    }

    /**
     * Stores exactly what was shown last; where it would do something else by now, it shows that and stores nothing.
     *
     * @param asAt the day whose state the files show
     * @param assurance why it is right in spite of the doubts shown; blank where there are none
     */
    public ImportOutcome accept(UUID token, LocalDate asAt, String assurance) {
        if (asAt.isAfter(LocalDate.now(clock))) {
            return new ImportOutcome.Refused(
                    "The day of the extract lies in the future. Enter the day on which the file was made.");
        }
        return waiting.find(owner(), token)
                .map(kept -> CoverWords.problem(kept.cover(), asAt)
                        .<ImportOutcome>map(ImportOutcome.Refused::new)
                        .orElseGet(() -> store(kept, asAt, assurance.strip())))
                .orElseGet(() -> new ImportOutcome.Refused(
                        "The upload waited for more than an hour or was replaced by another. Upload it again."));
    }

    private Forecast show(WaitingImports.Waiting kept, LocalDate asAt) {
        return show(kept, accepted.compare(kept, asAt));
    }

    private Forecast show(WaitingImports.Waiting kept, Forecast forecast) {
        waiting.show(kept, forecast);
        return forecast;
    }

    /** Forgets what was uploaded. */
    public void cancel(UUID token) {
        waiting.find(owner(), token).ifPresent(this::forget);
    }

    private void forget(WaitingImports.Waiting kept) {
        waiting.remove(kept.owner());
        flags.forget(kept.owner());
    }

    /**
     * What rests on the import and what becomes of it when the import is undone, each in a sentence.
     *
     * @throws NotFoundForYou when there is no such import
     */
    public List<String> dependents(UUID importId) {
        return store.dependents(importId);
    }

    /**
     * Takes back exactly what the import added and changed.
     *
     * @throws NotFoundForYou when there is no such import
     * @throws IllegalStateException when there is a later import
     */
    public void undo(UUID importId) {
        alone(() -> {
            accepted.undo(importId);
            return importId;
        });
    }

    /** All imports, the newest first, with the names of the people. */
    public List<ImportRow> list() {
        List<ImportRow> imports = store.imports();
        Map<String, String> names =
                people.names(imports.stream().flatMap(ImportRow::people).collect(Collectors.toSet()));
        return imports.stream().map(row -> row.named(names)).toList();
    }

    private ImportOutcome store(WaitingImports.Waiting kept, LocalDate asAt, String assurance) {
        if (!reading.areThere(kept.pending().needs())) {
            return new ImportOutcome.Refused("Cases of the upload are gone since it was checked. Upload it again.");
        }
        return alone(() -> {
            ImportOutcome outcome = accepted.store(kept, asAt, assurance);
            switch (outcome) {
                case ImportOutcome.Stored _ -> forget(kept);
                case ImportOutcome.Changed changed -> show(kept, changed.now());
                case ImportOutcome.Refused _ -> {}
            }
            return outcome;
        });
    }

    private <T> T alone(Supplier<T> work) {
        storing.lock();
        try {
            return work.get();
        } finally {
            storing.unlock();
        }
    }

    private UUID owner() {
        return currentActor.require().userId();
    }
}

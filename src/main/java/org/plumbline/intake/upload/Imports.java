package org.plumbline.intake.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.ImportRow;
import org.plumbline.casefile.snapshot.KnownCases;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.CheckedWorkbook;
import org.plumbline.intake.events.CheckedEvents;
import org.plumbline.intake.events.EventFiles;
import org.plumbline.intake.events.EventReading;
import org.plumbline.intake.mapping.MappedWords;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes workbooks and files of events in: a preview first, then the person accepts it as a whole or cancels. What cannot be used is left
 * empty and was shown; a list with too many errors is left out and was named. Reading happens outside any transaction,
 * storing in one.
 */
@Service
@PreAuthorize("hasRole('DATA_ADMINISTRATOR')")
public class Imports {

    private final CheckQueue queue;
    private final AnnexACheck workbooks;
    private final EventFiles eventFiles;
    private final MappedWords words;
    private final KnownCases known;
    private final WaitingImports waiting;
    private final Doubts doubts;
    private final CaseStore store;
    private final Trail trail;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** One import at a time: each compares itself with all that is stored. */
    private final ReentrantLock storing = new ReentrantLock();

    Imports(
            CheckQueue queue,
            EventFiles eventFiles,
            MappedWords words,
            KnownCases known,
            @Value("${plumbline.import.max-megabytes:10}") int megabytes,
            WaitingImports waiting,
            Doubts doubts,
            CaseStore store,
            Trail trail,
            CurrentActor currentActor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.queue = queue;
        this.eventFiles = eventFiles;
        this.words = words;
        this.known = known;
        this.workbooks = new AnnexACheck(WorkbookLimits.usual().withFileMegabytes(megabytes));
        this.waiting = waiting;
        this.doubts = doubts;
        this.store = store;
        this.trail = trail;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads and checks a workbook and keeps it in memory until the person decides. Stores nothing of it. */
    public PreviewOutcome preview(byte[] file) {
        String sha256 = sha256(List.of(file));
        try {
            CheckedWorkbook workbook = queue.read(() -> workbooks.read(file, LocalDate.now(clock), words.now()));
            WaitingImports.Waiting kept = waiting.put(owner(), sha256, workbook);
            LocalDate asAt = Objects.requireNonNullElseGet(workbook.check().latestDate(), () -> LocalDate.now(clock));
            Forecast shown = show(kept, asAt);
            trail.record(TrailAction.WORKBOOK_CHECKED, sha256, workbook.check().rows() + " rows");
            return new PreviewOutcome.Ready(new ImportPreview(
                    kept.token(), workbook.check(), kept.batch(asAt).children().size(), shown));
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
        String sha256 = sha256(files.stream().map(UploadedFile::bytes).toList());
        try {
            EventReading reading = queue.read(() -> eventFiles.begin(files, LocalDate.now(clock), words.now()));
            reading.addCases(known.find(reading.missingCases()));
            CheckedEvents events = queue.read(reading::readEvents);
            WaitingImports.Waiting kept = waiting.put(owner(), sha256, events);
            LocalDate asAt = Objects.requireNonNullElseGet(events.check().latestDate(), () -> LocalDate.now(clock));
            Forecast shown = show(kept, asAt);
            trail.record(TrailAction.EVENT_FILES_CHECKED, sha256, events.check().events() + " events");
            return new EventFilesOutcome.Ready(new EventFilesPreview(kept.token(), events.check(), shown));
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
                .map(kept -> store(kept, asAt, assurance.strip()))
                .orElseGet(() -> new ImportOutcome.Refused(
                        "The upload waited for more than an hour or was replaced by another. Upload it again."));
    }

    private Forecast show(WaitingImports.Waiting kept, LocalDate asAt) {
        Forecast forecast = compare(kept, asAt);
        waiting.show(kept, forecast);
        return forecast;
    }

    private Forecast compare(WaitingImports.Waiting kept, LocalDate asAt) {
        ImportResult result = store.compare(kept.batch(asAt));
        return new Forecast(asAt, result, doubts.of(kept.pending(), asAt, result));
    }

    /** Forgets what was uploaded. */
    public void cancel(UUID token) {
        waiting.find(owner(), token).ifPresent(kept -> waiting.remove(kept.owner()));
    }

    /**
     * Takes back exactly what the import added and changed.
     *
     * @throws NotFoundForYou when there is no such import
     * @throws IllegalStateException when there is a later import
     */
    public void undo(UUID importId) {
        alone(() -> {
            transaction.executeWithoutResult(status -> {
                store.undo(importId);
                trail.record(TrailAction.IMPORT_UNDONE, importId.toString(), "");
            });
            return importId;
        });
    }

    /** All imports, the newest first. */
    public List<ImportRow> list() {
        return store.imports();
    }

    private ImportOutcome store(WaitingImports.Waiting kept, LocalDate asAt, String assurance) {
        if (!known.find(kept.pending().needs())
                .keySet()
                .containsAll(kept.pending().needs())) {
            return new ImportOutcome.Refused("Cases of the upload are gone since it was checked. Upload it again.");
        }
        return alone(() -> {
            Forecast now = compare(kept, asAt);
            if (!now.equals(kept.shown())) {
                waiting.show(kept, now);
                return new ImportOutcome.Changed(now);
            }
            if (!now.doubts().isEmpty() && assurance.isEmpty()) {
                return new ImportOutcome.Refused(
                        "Write why it is right to store this: " + String.join(" ", now.doubts()));
            }
            ImportResult stored = transaction.execute(status -> store(kept, now, assurance));
            waiting.remove(kept.owner());
            return new ImportOutcome.Stored(Objects.requireNonNull(stored));
        });
    }

    private ImportResult store(WaitingImports.Waiting kept, Forecast forecast, String assurance) {
        ImportResult stored = store.store(kept.batch(forecast.asAt()));
        trail.record(
                TrailAction.IMPORT_ACCEPTED,
                Objects.toString(stored.importId(), "nothing new"),
                "as at " + forecast.asAt() + ", " + stored.newCases() + " new cases, " + stored.newEvents()
                        + " new events, " + stored.closed() + " closed, file " + kept.sha256()
                        + (assurance.isEmpty() ? "" : ". " + String.join(" ", forecast.doubts()) + " " + assurance));
        return stored;
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

    private static String sha256(List<byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package org.plumbline.intake.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads and checks what was uploaded, outside any transaction. */
@Component
class UploadReading {

    private final CheckQueue queue;
    private final AnnexACheck workbooks;
    private final EventFiles eventFiles;
    private final MappedWords words;
    private final KnownCases known;
    private final Clock clock;

    UploadReading(
            CheckQueue queue,
            EventFiles eventFiles,
            MappedWords words,
            KnownCases known,
            @Value("${plumbline.import.max-megabytes:10}") int megabytes,
            Clock clock) {
        this.queue = queue;
        this.workbooks = new AnnexACheck(WorkbookLimits.usual().withFileMegabytes(megabytes));
        this.eventFiles = eventFiles;
        this.words = words;
        this.known = known;
        this.clock = clock;
    }

    CheckedWorkbook workbook(byte[] file) throws UnreadableFile {
        return queue.read(() -> workbooks.read(file, LocalDate.now(clock), words.now()));
    }

    CheckedEvents events(List<UploadedFile> files) throws UnreadableFile {
        EventReading reading = queue.read(() -> eventFiles.begin(files, LocalDate.now(clock), words.now()));
        reading.addCases(known.find(reading.missingCases()));
        return queue.read(reading::readEvents);
    }

    /** Whether the cases of the children, by the number of the case system, are there. */
    boolean areThere(Set<String> children) {
        return known.find(children).keySet().containsAll(children);
    }

    /** Names files without keeping them. */
    static String sha256(List<byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

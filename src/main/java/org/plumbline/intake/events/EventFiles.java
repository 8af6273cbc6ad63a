package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.code.CouncilWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Begins to read the files of one upload: events with or without their cases, or tables of the Standard Safeguarding Dataset. */
@Component
public class EventFiles {

    private final int mostRows;
    private final int mostProblems;

    /**
     * Reads at most so many rows, and lists so many of their problems.
     *
     * @param mostRows of all files together
     */
    public EventFiles(
            @Value("${plumbline.import.max-rows:250000}") int mostRows,
            @Value("${plumbline.import.problems-listed:1000}") int mostProblems) {
        this.mostRows = mostRows;
        this.mostProblems = mostProblems;
    }

    /** The same for a council that has mapped nothing. */
    public EventReading begin(List<UploadedFile> uploaded, LocalDate today) throws UnreadableFile {
        return begin(uploaded, today, CouncilWords.NONE);
    }

    /**
     * Checks the files as far as their own cases.
     *
     * @param today nothing can have happened after it
     * @param words what the council has mapped
     */
    public EventReading begin(List<UploadedFile> uploaded, LocalDate today, CouncilWords words) throws UnreadableFile {
        List<EventFile> files = new ArrayList<>();
        for (UploadedFile file : uploaded) {
            files.add(EventFile.of(file));
        }
        refuseWhatDoesNotFit(files);
        EventReading reading = new EventReading(files, today, words, new FileProblems(mostProblems));
        reading.lookOver(mostRows);
        reading.readCases();
        return reading;
    }

    private static void refuseWhatDoesNotFit(List<EventFile> files) throws UnreadableFile {
        boolean events = files.stream().anyMatch(file -> file.kind() == EventFile.Kind.EVENTS);
        boolean tables = files.stream().anyMatch(file -> file.kind() == EventFile.Kind.SSD_TABLE);
        if (events && tables) {
            throw new UnreadableFile(
                    "The upload mixes events.csv with tables of the Standard Safeguarding Dataset. Load one after the other.");
        }
        if (!events && !tables && files.stream().noneMatch(file -> file.kind() == EventFile.Kind.CASES)) {
            throw new UnreadableFile("The upload holds no events. Choose a file of events or a table that holds some.");
        }
        if (files.stream().filter(file -> file.kind() == EventFile.Kind.CASES).count() > 1) {
            throw new UnreadableFile("The upload holds two files of cases. Choose one of them.");
        }
    }
}

package org.plumbline.intake.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.intake.UnknownSpelling;

/**
 * What was found in files of events.
 *
 * @param counts how many events of each type can be used
 * @param cases how many cases the usable events and rows are about
 * @param problems by file and line, at most as many as are listed
 * @param problemsNotListed problems beyond that, counted only
 * @param unknown words that mean no code, whose meaning the council can map
 * @param latestDate the latest date of any event, from which the day of the extract can be guessed
 */
public record EventFilesCheck(
        List<FileCheck> files,
        Map<EventType, Integer> counts,
        int cases,
        List<FileProblem> problems,
        long problemsNotListed,
        List<UnknownSpelling> unknown,
        long errors,
        @Nullable LocalDate latestDate) {

    public EventFilesCheck {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
    }

    /** How many events can be used. */
    public int events() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

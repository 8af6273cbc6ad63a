package org.plumbline.casefile.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What comes of entering an event. */
public sealed interface EntryOutcome {

    /** It is stored. {@code asOf} is the day up to which events count until newer data comes. */
    record Entered(UUID id, LocalDate asOf) implements EntryOutcome {}

    /** Nothing was stored; each problem says what to do. */
    record Refused(List<EntryProblem> problems) implements EntryOutcome {}

    /**
     * What is wrong with one field.
     *
     * @param field {@code date}, {@code time} or a key of the event's attributes
     */
    record EntryProblem(String field, String sentence) {}
}

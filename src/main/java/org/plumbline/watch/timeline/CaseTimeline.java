package org.plumbline.watch.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.watch.flag.FlagSpell;

/**
 * The timeline of one case, as it was known on a day.
 *
 * @param asOf the day of the timeline: nothing after it is known
 * @param events in date order
 * @param clocks those that are over first, then those that run out, then by timescale
 * @param spells by kind, then in the order in which they began
 * @param flags the open ones, the worst first
 * @param cleared times that a flag was open and was gone by the day of the timeline, the latest first
 * @param toCorrect records that count for nothing because the child had such a thing already, and what to do about each
 * @param refused why the case could not be judged, so that no clock, flag or delay is known; absent where it was
 * @param notEvaluable how many timescales the data cannot answer
 */
public record CaseTimeline(
        String caseId,
        LocalDate asOf,
        List<CaseEvent> events,
        List<TimelineClock> clocks,
        List<TimelineSpell> spells,
        List<Flag> flags,
        List<FlagSpell> cleared,
        Delay delay,
        List<String> toCorrect,
        @Nullable Refused refused,
        int notEvaluable) {

    /**
     * The rules cannot judge the case.
     *
     * @param event without which they could; absent where it is no single one
     */
    public record Refused(@Nullable EventRef event) {}

    public CaseTimeline {
        events = List.copyOf(events);
        clocks = List.copyOf(clocks);
        spells = List.copyOf(spells);
        flags = List.copyOf(flags);
        cleared = List.copyOf(cleared);
        toCorrect = List.copyOf(toCorrect);
    }
}

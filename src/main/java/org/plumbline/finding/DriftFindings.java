package org.plumbline.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.calendar.EnglishDates;

/**
 * What drift and delay says of one case on one date: three outcomes kept apart (fired, clear by absence, not
 * evaluable).
 *
 * @param earlier by code, the day as of which a pattern or timescale was judged of which the data ends before the date
 */
public record DriftFindings(
        String caseId,
        LocalDate asOf,
        List<Flag> flags,
        List<TimescaleResult> timescales,
        List<NotEvaluable> notEvaluable,
        Map<String, LocalDate> earlier) {

    public DriftFindings {
        flags = List.copyOf(flags);
        timescales = List.copyOf(timescales);
        notEvaluable = List.copyOf(notEvaluable);
        earlier = Map.copyOf(earlier);
    }

    /** Of data that reaches to the date. */
    public DriftFindings(
            String caseId,
            LocalDate asOf,
            List<Flag> flags,
            List<TimescaleResult> timescales,
            List<NotEvaluable> notEvaluable) {
        this(caseId, asOf, flags, timescales, notEvaluable, Map.of());
    }

    /** Of a case of which nothing is to be said. */
    public static DriftFindings none(String caseId, LocalDate asOf) {
        return new DriftFindings(caseId, asOf, List.of(), List.of(), List.of());
    }

    /** The day as of which the pattern or timescale was judged. */
    public LocalDate asOf(String code) {
        return earlier.getOrDefault(code, asOf);
    }

    /** What is said beside something of which the data ends on the day. */
    public static String endOfData(LocalDate day) {
        return "The data for this ends on %s.".formatted(EnglishDates.day(day));
    }

    /** Whether the step was still owed on the day as of which it was judged. */
    public boolean isRunning(TimescaleResult clock) {
        return clock.to() == null && clock.until().equals(asOf(clock.timescale()));
    }
}

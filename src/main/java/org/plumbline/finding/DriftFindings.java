package org.plumbline.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * What drift and delay says of one case on one date: three outcomes kept apart (fired, clear by absence, not
 * evaluable).
 */
public record DriftFindings(
        String caseId,
        LocalDate asOf,
        List<Flag> flags,
        List<TimescaleResult> timescales,
        List<NotEvaluable> notEvaluable) {

    public DriftFindings {
        flags = List.copyOf(flags);
        timescales = List.copyOf(timescales);
        notEvaluable = List.copyOf(notEvaluable);
    }
}

package org.plumbline.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of drift and delay that is true of a case on a date.
 *
 * @param pattern code such as {@code DD-17}
 * @param name the pattern in a few words, such as "Child on a plan not seen"
 * @param text one sentence with dates and numbers that a manager can read
 * @param advice the one next step
 * @param firstTrueOn the first day on which it was true
 * @param evidence the events that make it true; none only where it rests on nothing having been recorded
 * @param suppressedBy code of the flag that says it already; absent when the flag is open
 */
public record Flag(
        String pattern,
        String name,
        Severity severity,
        String text,
        String advice,
        LocalDate firstTrueOn,
        List<EventRef> evidence,
        @Nullable String suppressedBy) {

    public Flag {
        evidence = List.copyOf(evidence);
    }

    /** The same with another next step. */
    public Flag advising(String other) {
        return new Flag(pattern, name, severity, text, other, firstTrueOn, evidence, suppressedBy);
    }

    /** Whether another flag already says it. */
    public boolean suppressed() {
        return suppressedBy != null;
    }
}

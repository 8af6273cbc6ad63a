package org.plumbline.drift.ground;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;

/**
 * What a rule of drift and delay concludes. The only thing that such a rule inserts.
 *
 * @param clause names the clause where one pattern has several that are suppressed apart, otherwise empty
 * @param since the first day on which it was true
 * @param over how far past the limit, in the unit of the limit; absent where the pattern counts events
 * @param count occurrences, at least one
 */
public record Conclusion(
        Severity severity,
        Grounds grounds,
        String clause,
        LocalDate since,
        @Nullable Integer over,
        int count) {

    /** A conclusion without events cannot be shown to anybody, unless it says that there are none. */
    public Conclusion {
        List<EventRef> evidence = grounds.evidence();
        if (evidence.isEmpty() && !grounds.restsOnAbsence()) {
            throw new IllegalStateException("A conclusion needs evidence (" + grounds + ")");
        }
    }

    /** A pattern that is so many units past its limit. */
    public Conclusion(Severity severity, Grounds grounds, LocalDate since, long over) {
        this(severity, grounds, "", since, (int) over, 1);
    }

    /** A pattern that simply holds. */
    public Conclusion(Severity severity, Grounds grounds, LocalDate since) {
        this(severity, grounds, "", since, null, 1);
    }

    /** The same, seen so many times. */
    public Conclusion times(int occurrences) {
        return new Conclusion(severity, grounds, clause, since, over, Math.max(1, occurrences));
    }

    /** The same, for one clause of its pattern. */
    public Conclusion clause(String name) {
        return new Conclusion(severity, grounds, name, since, over, count);
    }
}

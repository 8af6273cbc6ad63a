package org.plumbline.drift.ground;

import java.time.LocalDate;
import org.plumbline.finding.Severity;

/**
 * What a rule of drift and delay concludes. The only thing that such a rule inserts.
 *
 * @param since the first day on which it was true
 */
public record Conclusion(Severity severity, Grounds grounds, LocalDate since) {

    /** A conclusion without events cannot be shown to anybody, unless it says that there are none. */
    public Conclusion {
        if (grounds.evidence().isEmpty() && !grounds.restsOnAbsence()) {
            throw new IllegalStateException("A conclusion needs evidence (" + grounds + ")");
        }
    }

    /** Worth knowing. */
    public static Conclusion low(Grounds grounds, LocalDate since) {
        return new Conclusion(Severity.LOW, grounds, since);
    }

    /** Worth acting on. */
    public static Conclusion medium(Grounds grounds, LocalDate since) {
        return new Conclusion(Severity.MEDIUM, grounds, since);
    }

    /** Worth acting on soon, by somebody above the team. */
    public static Conclusion high(Grounds grounds, LocalDate since) {
        return new Conclusion(Severity.HIGH, grounds, since);
    }

    /** The child may be at risk today. */
    public static Conclusion critical(Grounds grounds, LocalDate since) {
        return new Conclusion(Severity.CRITICAL, grounds, since);
    }
}

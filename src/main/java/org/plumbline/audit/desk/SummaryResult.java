package org.plumbline.audit.desk;

import java.time.Instant;
import java.util.List;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.instrument.FreeTextGuard;

/** What came of storing what an auditor takes from a case. */
public sealed interface SummaryResult {

    /**
     * It is stored.
     *
     * @param version the audit's, to be handed to the sign-off
     * @param names words that may identify somebody and have to be answered before it
     */
    record Saved(Instant at, int version, List<FreeTextGuard.Warning> names) implements SummaryResult {}

    /** Nothing was stored, because something else has been stored since the form was read. */
    record Conflict(AuditorSummary theirs) implements SummaryResult {}

    /** Nothing was stored; the sentences say what to do. */
    record Refused(List<String> problems) implements SummaryResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

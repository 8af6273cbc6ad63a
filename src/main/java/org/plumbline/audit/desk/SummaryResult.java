package org.plumbline.audit.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.instrument.FreeTextGuard;

/** What came of storing what an auditor takes from a case. */
public sealed interface SummaryResult {

    /**
     * It is stored, with every part that can be.
     *
     * @param version the audit's, to be handed to the sign-off
     * @param names words that may identify somebody and have to be answered before it
     * @param problems the parts that are not stored, each with a sentence that says what to do; empty when all are
     */
    record Saved(Instant at, int version, List<FreeTextGuard.Warning> names, Map<AuditorSummary.Part, String> problems)
            implements SummaryResult {

        public Saved {
            names = List.copyOf(names);
            problems = Collections.unmodifiableMap(new TreeMap<>(problems));
        }
    }

    /** Nothing was stored, because something else has been stored since the form was read. */
    record Conflict(AuditorSummary theirs) implements SummaryResult {}

    /** Nothing was stored; the sentences say what to do. */
    record Refused(List<String> problems) implements SummaryResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.plumbline.audit.desk;

import java.util.List;
import java.util.Map;

/** What came of answering whether there is an immediate risk to the child. */
public sealed interface RiskResult {

    /** What is written of a risk besides that there is one. */
    enum Detail {
        NOTE,
        SPOKEN_TO,
        SPOKEN_AT
    }

    /**
     * The answer is stored, with every detail that can be.
     *
     * @param message a sentence to show
     * @param problems why a detail is not stored, a sentence that says what to do; empty when all are
     */
    record Stored(String message, Map<Detail, String> problems) implements RiskResult {

        public Stored {
            problems = Map.copyOf(problems);
        }
    }

    /** Nothing was stored; each problem is a sentence that says what to do. */
    record Refused(List<String> problems) implements RiskResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was stored, for one reason. */
    static RiskResult refused(String problem) {
        return new Refused(List.of(problem));
    }
}

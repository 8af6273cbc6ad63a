package org.plumbline.council;

import java.util.List;
import org.plumbline.instrument.FreeTextGuard;

/** What came of a change of the council's own standards. */
public sealed interface CouncilResult {

    /** It was not done, for one reason. */
    static CouncilResult refused(String problem) {
        return new Refused(List.of(problem));
    }

    /** It was not done yet, because words may identify somebody. */
    static CouncilResult asks(List<FreeTextGuard.Warning> names) {
        return new Refused(FreeTextGuard.questions(names), names);
    }

    /** It was done. */
    record Done() implements CouncilResult {}

    /**
     * It was not done.
     *
     * @param problems sentences that say why and what to do
     * @param names words among them that may identify somebody, and of which the person can say that they do not
     */
    record Refused(List<String> problems, List<FreeTextGuard.Warning> names) implements CouncilResult {

        public Refused {
            problems = List.copyOf(problems);
            names = List.copyOf(names);
        }

        public Refused(List<String> problems) {
            this(problems, List.of());
        }
    }
}

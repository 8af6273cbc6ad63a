package org.plumbline.council;

import java.util.List;

/** What came of a change of the council's own standards. */
public sealed interface CouncilResult {

    /** It was not done, for one reason. */
    static CouncilResult refused(String problem) {
        return new Refused(List.of(problem));
    }

    /** It was done. */
    record Done() implements CouncilResult {}

    /** It was not done; each sentence says why and what to do. */
    record Refused(List<String> problems) implements CouncilResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

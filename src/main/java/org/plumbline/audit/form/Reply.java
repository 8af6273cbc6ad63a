package org.plumbline.audit.form;

import java.util.List;
import java.util.UUID;

/** What came of something a person asked for. */
public sealed interface Reply {

    /**
     * It is stored.
     *
     * @param id of what was made or changed
     * @param message a sentence to show
     */
    record Done(UUID id, String message) implements Reply {}

    /**
     * Nothing was stored.
     *
     * @param problems sentences that say what to do, never empty
     */
    record Refused(List<String> problems) implements Reply {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was stored, for one reason. */
    static Reply refused(String problem) {
        return new Refused(List.of(problem));
    }
}

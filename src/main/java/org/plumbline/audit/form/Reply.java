package org.plumbline.audit.form;

import java.util.List;
import java.util.UUID;
import org.plumbline.instrument.FreeTextGuard;

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
     * @param names words among them that may identify somebody, and of which the person can say that they do not
     */
    record Refused(List<String> problems, List<FreeTextGuard.Warning> names) implements Reply {

        public Refused {
            problems = List.copyOf(problems);
            names = List.copyOf(names);
        }

        public Refused(List<String> problems) {
            this(problems, List.of());
        }
    }

    /** Nothing was stored yet, because words may identify somebody. */
    static Reply asks(List<FreeTextGuard.Warning> names) {
        return new Refused(FreeTextGuard.questions(names), names);
    }

    /** Nothing was stored, for one reason. */
    static Reply refused(String problem) {
        return new Refused(List.of(problem));
    }
}

package org.plumbline.audit.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.Challenge;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.instrument.FreeTextGuard;

/** What came of saving the answer to one question. */
public sealed interface SaveResult {

    /**
     * It is stored, with every part that can be.
     *
     * @param version to be handed back with the next save of the question
     * @param missing what the answer still needs before sign-off, each a sentence
     * @param challenges what the dates of the case say against the answer; empty when nothing does
     * @param freeText words that may identify somebody
     * @param problems the parts that are not stored, each with a sentence that says what to do; empty when all are
     */
    record Saved(
            Instant at,
            int version,
            List<String> missing,
            List<Challenge> challenges,
            List<FreeTextGuard.Warning> freeText,
            Map<Part, String> problems)
            implements SaveResult {

        public Saved {
            missing = List.copyOf(missing);
            challenges = List.copyOf(challenges);
            freeText = List.copyOf(freeText);
            problems = Collections.unmodifiableMap(new TreeMap<>(problems));
        }
    }

    /**
     * Somebody else saved the question since the form was filled; nothing was stored and both texts are kept.
     *
     * @param theirs what is stored now; its version is the one to save on top of
     */
    record Conflict(String by, Instant at, DeskAnswer theirs) implements SaveResult {}

    /** Nothing was stored; each problem is a sentence that says what to do. */
    record Refused(List<String> problems) implements SaveResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

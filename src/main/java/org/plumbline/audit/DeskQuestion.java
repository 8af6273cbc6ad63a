package org.plumbline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Question;

/**
 * A question on the desk.
 *
 * @param question its text, weight and guidance
 * @param answer what is stored; absent when nothing is
 * @param flags drift flags linked to the question, to be read before answering
 * @param missing what the answer still needs before sign-off, each a sentence; "not answered" among them
 * @param consistency the warning W-01; absent when nothing contradicts the answer
 */
public record DeskQuestion(
        Question question,
        @Nullable DeskAnswer answer,
        List<DeskFlag> flags,
        List<String> missing,
        @Nullable String consistency) {

    public DeskQuestion {
        flags = List.copyOf(flags);
        missing = List.copyOf(missing);
    }

    /** Whether an answer has been chosen. */
    public boolean answered() {
        return answer != null && answer.code() != null;
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing.isEmpty();
    }
}

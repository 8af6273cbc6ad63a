package org.plumbline.audit.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.Question;

/**
 * A question on the desk.
 *
 * @param question its text, weight and guidance
 * @param answer what is stored; absent when nothing is
 * @param evidence as it is read: the auditor's own words, or those under another question with its id before them
 * @param flags drift flags linked to the question, to be read before answering
 * @param missing what the answer still needs before sign-off, each a sentence; "not answered" among them
 * @param challenges what the dates of the case say against the answer; empty when nothing does
 * @param freeText words of the answer that may identify somebody, as long as nobody has said that they do not
 */
public record DeskQuestion(
        Question question,
        @Nullable DeskAnswer answer,
        String evidence,
        List<DeskFlag> flags,
        List<String> missing,
        List<Challenge> challenges,
        List<FreeTextGuard.Warning> freeText) {

    public DeskQuestion {
        flags = List.copyOf(flags);
        missing = List.copyOf(missing);
        challenges = List.copyOf(challenges);
        freeText = List.copyOf(freeText);
    }

    /** Whether an answer has been chosen. */
    public boolean answered() {
        return answer != null && answer.content().code() != null;
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing.isEmpty();
    }
}

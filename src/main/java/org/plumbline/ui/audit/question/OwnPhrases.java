package org.plumbline.ui.audit.question;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.phrase.PhraseView;
import org.plumbline.audit.phrase.Phrases;

/** The phrases of the person at the desk, read once and again after each change. */
public final class OwnPhrases {

    private final Phrases phrases;
    private @Nullable List<PhraseView> read;

    public OwnPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    List<PhraseView> all() {
        List<PhraseView> known = read;
        if (known == null) {
            known = phrases.mine();
            read = known;
        }
        return known;
    }

    /** Keeps a phrase; returns a sentence that says what came of it. */
    String keep(String words) {
        return changed(() -> switch (AnswerSaving.attempt(() -> phrases.keep(words))) {
            case Reply.Done done -> done.message();
            case Reply.Refused refused -> String.join(" ", refused.problems());
        });
    }

    /** Removes a phrase; the same. */
    String remove(UUID id) {
        return changed(() -> AnswerSaving.attempt(
                () -> {
                    phrases.remove(id);
                    return "Removed from your phrases.";
                },
                why -> why));
    }

    private String changed(Supplier<String> change) {
        read = null;
        return change.get();
    }
}

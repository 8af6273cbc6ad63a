package org.plumbline.ui.audit.question;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.desk.SaveResult;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Reply;
import org.plumbline.ui.Fault;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.StringUtils;

/** Stores answers while they are written. A save that fails is an outcome here, because what was typed must stay. */
public final class AnswerSaving {

    /** Where answers are stored. */
    public interface Store {
        SaveResult answer(AnswerInput input);
    }

    /** Who hears what came of it. */
    public interface Listener {

        /** It is stored. */
        void saved(CurrentQuestion question, Instant at);

        /** It is stored together with what somebody else wrote; the page shows less than what is stored. */
        void merged(CurrentQuestion question, String by, Instant at);

        /** It is not stored; the sentence says why. */
        void notSaved(CurrentQuestion question, String why);

        /** It is not stored, because two people wrote different things; a person has to decide. */
        void clash(CurrentQuestion question, AnswerMerge merge, SaveResult.Conflict conflict);
    }

    private static final String NOT_YOURS = "this audit is not yours any more. Copy your text if you need it.";

    private final Store store;
    private final Listener listener;

    public AnswerSaving(Store store, Listener listener) {
        this.store = store;
        this.listener = listener;
    }

    /** Stores what is written to a question, when the service has not answered to it yet. */
    public void save(CurrentQuestion question) {
        if (!question.unsent()) {
            return;
        }
        AnswerInput sent = question.written();
        try {
            switch (store.answer(sent)) {
                case SaveResult.Saved saved -> {
                    question.stored(sent, saved);
                    listener.saved(question, saved.at());
                }
                case SaveResult.Conflict conflict -> resolve(question, conflict);
                case SaveResult.Refused refused -> listener.notSaved(question, String.join(" ", refused.problems()));
            }
        } catch (RuntimeException e) {
            listener.notSaved(question, why(e));
        }
    }

    /** Stores something else at the desk; a fault is a refusal, so that what was typed stays. */
    public static Reply attempt(Supplier<Reply> store) {
        return attempt(store, Reply::refused);
    }

    /** The same for an outcome of another kind. */
    public static <T> T attempt(Supplier<T> store, Function<String, T> refused) {
        try {
            return store.get();
        } catch (RuntimeException e) {
            return refused.apply(StringUtils.capitalize(why(e)));
        }
    }

    private static String why(RuntimeException e) {
        return switch (e) {
            case NotFoundForYou notFound -> NOT_YOURS;
            case AccessDeniedException denied -> NOT_YOURS;
            default -> "something went wrong on our side (number " + Fault.of(e).id() + ").";
        };
    }

    private void resolve(CurrentQuestion question, SaveResult.Conflict conflict) {
        AnswerInput theirs = CurrentQuestion.input(question.id(), conflict.theirs());
        AnswerMerge merge = new AnswerMerge(question.stored(), question.written(), theirs);
        if (!merge.clashes().isEmpty()) {
            listener.clash(question, merge, conflict);
            return;
        }
        question.merged(conflict.theirs(), merge.decided(Set.of()));
        save(question);
        listener.merged(question, conflict.by(), conflict.at());
    }

    /** Goes on with what the person decided in a clash; who took all that the other wrote has it stored already. */
    public void decided(CurrentQuestion question, AnswerInput decided, SaveResult.Conflict conflict) {
        question.merged(conflict.theirs(), decided);
        if (question.unsent()) {
            save(question);
        } else {
            listener.merged(question, conflict.by(), conflict.at());
        }
    }
}

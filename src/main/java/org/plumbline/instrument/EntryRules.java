package org.plumbline.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer must bring with it before it counts as given. Thread safe. */
public final class EntryRules {

    private final Instrument instrument;

    /** The entry rules of an instrument. */
    public EntryRules(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * What is missing, each a sentence that says what to do; empty when the answer is complete.
     *
     * @param evidence what the auditor found
     * @param naReason code of the reason when the answer is "not applicable"
     * @param naText what the auditor adds to that reason
     */
    public List<String> check(
            Question question,
            AnswerCode answer,
            @Nullable String evidence,
            @Nullable String naReason,
            @Nullable String naText) {
        List<String> problems = new ArrayList<>();
        int minimum = instrument.minimumEvidence(answer);
        int length = length(evidence);
        if (length < minimum) {
            problems.add("Write the evidence for %s in at least %d characters (%d so far)."
                    .formatted(question.id(), minimum, length));
        }
        if (answer == AnswerCode.A) {
            notApplicable(question, naReason, naText).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<String> notApplicable(Question question, @Nullable String code, @Nullable String text) {
        Optional<NotApplicableReason> reason = instrument.notApplicableReasons().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (reason.isEmpty()) {
            return Optional.of("Choose the reason why %s is not applicable.".formatted(question.id()));
        }
        if (!reason.get().acceptedFor(question)) {
            return Optional.of("%s is a critical question: choose \"%s\" and say why it cannot apply."
                    .formatted(question.id(), label(NotApplicableReason.OTHER)));
        }
        int minimum = reason.get().minimum();
        if (reason.get().needsText() && length(text) < minimum) {
            return Optional.of("Say why %s is not applicable, in at least %d characters (%d so far)."
                    .formatted(question.id(), minimum, length(text)));
        }
        return Optional.empty();
    }

    private String label(String code) {
        return instrument.notApplicableReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(NotApplicableReason::label)
                .findFirst()
                .orElse(code);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.strip().length();
    }
}

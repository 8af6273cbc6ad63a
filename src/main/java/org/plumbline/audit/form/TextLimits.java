package org.plumbline.audit.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much text a field holds; more is refused with a sentence, never cut. */
public final class TextLimits {

    public static final int EVIDENCE = 4000;
    public static final int WHERE = 500;
    public static final int ALLOCATION = 500;
    static final int REASON = 1000;
    static final int SUMMARY = 1500;
    public static final int EXPLANATION = 2000;
    public static final int SPOKEN_TO = 200;
    public static final int PERSON = 120;

    private TextLimits() {}

    public static List<String> problems(AnswerContent answer) {
        return Stream.of(
                        problem("evidence", answer.evidence(), EVIDENCE),
                        problem("text under “Where in the record”", answer.where(), WHERE),
                        problem("text under “More about why it does not apply”", answer.naText(), REASON),
                        problem("text under “Why the answer is right”", answer.confirmation(), REASON))
                .flatMap(Optional::stream)
                .toList();
    }

    public static Optional<String> problem(String field, String text, int limit) {
        return text.length() <= limit
                ? Optional.empty()
                : Optional.of("Shorten the %s to %d characters; it has %d.".formatted(field, limit, text.length()));
    }
}

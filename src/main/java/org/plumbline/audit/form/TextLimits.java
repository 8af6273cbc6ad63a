package org.plumbline.audit.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.form.AnswerContent.Part;

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

    /** The parts of an answer that hold more than they can, each with a sentence that says what to do. */
    public static Map<Part, String> problems(AnswerContent answer) {
        Map<Part, String> problems = new EnumMap<>(Part.class);
        problem("evidence", answer.evidence(), EVIDENCE).ifPresent(problem -> problems.put(Part.EVIDENCE, problem));
        problem("text under “Where in the record”", answer.where(), WHERE)
                .ifPresent(problem -> problems.put(Part.WHERE, problem));
        problem("text under “More about why it does not apply”", answer.naText(), REASON)
                .ifPresent(problem -> problems.put(Part.REASON_TEXT, problem));
        problem("text under “Why the answer is right”", answer.confirmation(), REASON)
                .ifPresent(problem -> problems.put(Part.CONFIRMATION, problem));
        return problems;
    }

    public static Optional<String> problem(String field, String text, int limit) {
        return text.length() <= limit
                ? Optional.empty()
                : Optional.of("Shorten the %s to %d characters; it has %d.".formatted(field, limit, text.length()));
    }
}

package org.plumbline.ui.audit.question;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerInput;

/**
 * Two versions of one answer that grew from the same stored one. A field that only one side changed is taken from that
 * side; where both changed it, a person decides.
 *
 * @param from what both started from
 * @param mine what this form holds
 * @param theirs what is stored now
 */
public record AnswerMerge(AnswerInput from, AnswerInput mine, AnswerInput theirs) {

    /** What an answer consists of, as the form calls it. */
    public enum Part {
        ANSWER("Answer", AnswerContent::code),
        EVIDENCE("Evidence", AnswerContent::evidence),
        WHERE("Where in the record", AnswerContent::where),
        REASON("Why it does not apply", AnswerContent::naReason),
        REASON_TEXT("More about why it does not apply", AnswerContent::naText),
        GOOD_PRACTICE("Good practice to share", AnswerContent::goodPractice),
        EVIDENCE_OF("Evidence written under another question", AnswerContent::evidenceOf),
        CONFIRMATION("Why the answer is right", AnswerContent::confirmation);

        private final String label;
        private final Function<AnswerContent, @Nullable Object> value;

        Part(String label, Function<AnswerContent, @Nullable Object> value) {
            this.label = label;
            this.value = value;
        }

        String label() {
            return label;
        }

        @Nullable
        Object of(AnswerInput input) {
            return value.apply(input.content());
        }
    }

    /** The parts that both sides changed, each to something else. */
    List<Part> clashes() {
        return Arrays.stream(Part.values()).filter(this::clashes).toList();
    }

    private boolean clashes(Part part) {
        return !same(part, mine, theirs) && !same(part, from, mine) && !same(part, from, theirs);
    }

    private static boolean same(Part part, AnswerInput one, AnswerInput other) {
        return Objects.equals(part.of(one), part.of(other));
    }

    /** The answer on top of theirs, where they keep the clashing parts named. */
    public AnswerInput decided(Set<Part> theirParts) {
        AnswerContent content = new AnswerContent(
                side(Part.ANSWER, theirParts).code(),
                side(Part.EVIDENCE, theirParts).evidence(),
                side(Part.WHERE, theirParts).where(),
                side(Part.REASON, theirParts).naReason(),
                side(Part.REASON_TEXT, theirParts).naText(),
                side(Part.GOOD_PRACTICE, theirParts).goodPractice(),
                side(Part.EVIDENCE_OF, theirParts).evidenceOf(),
                side(Part.CONFIRMATION, theirParts).confirmation());
        return new AnswerInput(mine.question(), theirs.base(), content);
    }

    private AnswerContent side(Part part, Set<Part> theirParts) {
        if (clashes(part)) {
            return theirParts.contains(part) ? theirs.content() : mine.content();
        }
        return same(part, from, mine) ? theirs.content() : mine.content();
    }
}

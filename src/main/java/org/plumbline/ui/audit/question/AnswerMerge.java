package org.plumbline.ui.audit.question;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
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

    /** The parts that both sides changed, each to something else. */
    List<Part> clashes() {
        return Arrays.stream(Part.values()).filter(this::clashes).toList();
    }

    private boolean clashes(Part part) {
        return !same(part, mine, theirs) && !same(part, from, mine) && !same(part, from, theirs);
    }

    private static boolean same(Part part, AnswerInput one, AnswerInput other) {
        return Objects.equals(part.of(one.content()), part.of(other.content()));
    }

    /** The answer on top of theirs, where they keep the clashing parts named. */
    public AnswerInput decided(Set<Part> theirParts) {
        AnswerContent content = AnswerContent.from(part -> side(part, theirParts));
        return new AnswerInput(mine.question(), theirs.base(), content);
    }

    private AnswerContent side(Part part, Set<Part> theirParts) {
        if (clashes(part)) {
            return theirParts.contains(part) ? theirs.content() : mine.content();
        }
        return same(part, from, mine) ? theirs.content() : mine.content();
    }
}

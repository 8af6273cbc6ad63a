package org.plumbline.instrument.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is rated as one: an item, a part of one, or an outcome over several. An outcome is an item whose questions are the
 * ratings of others.
 *
 * @param code such as {@code 12A}
 * @param scale of its rating; absent where it is only collected
 * @param verified whether its questions and rules have been compared with the text of the instrument
 * @param source who says so
 */
public record Item(
        String code,
        String name,
        @Nullable Scale scale,
        boolean verified,
        String source,
        List<ItemQuestion> questions) {

    public Item {
        questions = List.copyOf(questions);
    }

    /** A question by its id, empty where there is none. */
    public Optional<ItemQuestion> find(String question) {
        return questions.stream().filter(each -> each.id().equals(question)).findFirst();
    }

    /** The questions that a rating waits for, in the order in which one line gives their answers. */
    public List<ItemQuestion> needed() {
        return questions.stream().filter(ItemQuestion::needed).toList();
    }
}

package org.plumbline.grading.item;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;

/**
 * An item as it was answered, whether or not all answers are there and agree. A rating concluded of it holds whatever else
 * was answered: the item does not apply.
 */
public final class AnsweredItem extends ItemSheet {

    AnsweredItem(Item item, Map<String, ItemAnswer> answers, Function<String, Integer> numbers) {
        super(item, answers, numbers);
    }

    /** Concludes that a question can only be answered by one of these. A single one is taken where there is no answer. */
    public Requirement requires(String question, String... names) {
        return new Requirement(question, List.of(names));
    }

    /** Concludes that the answers to these questions contradict each other or the item. */
    public Conflict contradicts(String... questions) {
        return new Conflict(List.of(questions));
    }
}

package org.plumbline.grading.item;

import java.util.List;
import java.util.Map;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.Mark;

/**
 * The rating of one item and how it came about.
 *
 * @param item the code of the item
 * @param rating on the item's scale, or what stands where there is none
 * @param complete whether it has a rating
 * @param applies false where the item was rated as not applicable whatever else was answered
 * @param rules codes of the rules that fired, in order
 * @param reasons their sentences with the answers they rest on, or what has to be answered first
 * @param answers as they count: those given and those that others left no choice
 */
public record RatedItem(
        String item,
        Mark rating,
        boolean complete,
        boolean applies,
        List<String> rules,
        List<String> reasons,
        Map<String, ItemAnswer> answers) {

    public RatedItem {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        answers = Map.copyOf(answers);
    }
}

package org.plumbline.grading.item;

import java.util.Map;
import java.util.function.Function;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;

/** An item that applies, with every answer that its rating needs, none contradicting another. */
public final class ReviewedItem extends ItemSheet {

    ReviewedItem(Item item, Map<String, ItemAnswer> answers, Function<String, Integer> numbers) {
        super(item, answers, numbers);
    }
}

package org.plumbline.grading.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.instrument.item.ItemSource;

/** The items of a review that are dealt with, as items further down look at them. */
final class ReviewSoFar {

    private final Map<String, ItemAnswer> ratings = new HashMap<>();
    private final Map<String, Map<String, ItemAnswer>> answers = new HashMap<>();

    void collected(String item, Map<String, ItemAnswer> given) {
        answers.put(item, given);
    }

    /** What was answered to an item that does not apply counts for no other. */
    void rated(RatedItem rated) {
        if (rated.complete()) {
            ratings.put(rated.item(), new ItemAnswer.Chosen(rated.rating()));
        }
        answers.put(rated.item(), rated.applies() ? rated.answers() : Map.of());
    }

    /** Adds what the item takes from those above it. */
    void addTo(Item item, Map<String, ItemAnswer> to) {
        for (ItemQuestion question : item.questions()) {
            if (question.from() != null) {
                find(question.from()).ifPresent(answer -> to.put(question.id(), answer));
            }
        }
    }

    private Optional<ItemAnswer> find(ItemSource source) {
        return Optional.ofNullable(
                source.question() == null
                        ? ratings.get(source.item())
                        : answers.getOrDefault(source.item(), Map.of()).get(source.question()));
    }
}

package org.plumbline.grading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;

/** The answers to the questions of one item, as rules ask about them. */
public abstract sealed class ItemSheet permits AnsweredItem, ReviewedItem {

    private final Item item;
    private final Map<String, ItemAnswer> answers;
    private final Function<String, Integer> numbers;

    ItemSheet(Item item, Map<String, ItemAnswer> answers, Function<String, Integer> numbers) {
        this.item = item;
        this.answers = Map.copyOf(answers);
        this.numbers = numbers;
    }

    /** The code of the item, such as {@code 12A}. */
    public String code() {
        return item.code();
    }

    /** The answer to one question. */
    public Answers answer(String question) {
        return answers(Answers.Of.ALL, question);
    }

    /** The answers to questions of which each must be as asked. */
    public Answers allOf(String... questions) {
        return answers(Answers.Of.ALL, questions);
    }

    /** The answers to questions of which some must be as asked. */
    public Answers anyOf(String... questions) {
        return answers(Answers.Of.ANY, questions);
    }

    /** Concludes that the item is rated so, by the name of the rating on the item's scale. */
    public Rating rated(String name) {
        return new Rating(name);
    }

    private Answers answers(Answers.Of of, String... questions) {
        List<@Nullable ItemAnswer> given = new ArrayList<>(questions.length);
        for (String question : questions) {
            given.add(answers.get(question));
        }
        return new Answers(of, given, numbers);
    }
}

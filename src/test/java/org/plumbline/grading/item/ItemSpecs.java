package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.RuleExample;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.rulebook.RulePack;

/**
 * Rates the item of an example and compares the {@code rating} and {@code codes}, every rule that decides. {@code answers}
 * are in the order of the questions that a rating waits for, or each under its question.
 */
public final class ItemSpecs implements RuleExample.Driver {

    private final ItemInstrument instrument;
    private final ItemRater rater;

    public ItemSpecs(RulePack pack) {
        instrument = ItemInstrument.of(pack);
        rater = new ItemRater(pack, instrument);
    }

    @Override
    public void check(RuleExample example) {
        RatedItem rated = rate(
                text(example, "item"), Objects.requireNonNull(example.written().get("answers")));

        assertThat(rated.rating().code()).as("rating of " + example.title()).isEqualTo(text(example, "rating"));
        assertThat(rated.rules())
                .as(example.title())
                .isEqualTo(((List<?>) Objects.requireNonNull(example.written().get("codes")))
                        .stream().map(Object::toString).toList());
        assertThat(rated.rules().contains(example.code())).isEqualTo(example.fires());
        assertThat(rated.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason)
                .endsWith("."));
    }

    /** The rating of answers in a line, or of answers by question. */
    RatedItem rate(String item, Object answers) {
        Item of = instrument.find(item).orElseThrow();
        Map<String, String> written = new LinkedHashMap<>();
        if (answers instanceof Map<?, ?> map) {
            map.forEach((question, answer) -> written.put(question.toString(), answer.toString()));
        } else {
            String[] words = answers.toString().split(" ");
            List<ItemQuestion> questions = of.needed();
            assertThat(words).as("answers to " + item).hasSameSizeAs(questions);
            for (int i = 0; i < words.length; i++) {
                if (!words[i].equals("-")) {
                    written.put(questions.get(i).id(), words[i]);
                }
            }
        }
        Map<String, ItemAnswer> read = new LinkedHashMap<>();
        written.forEach((question, answer) -> read.put(
                question,
                of.find(question)
                        .flatMap(each -> each.kind().read(answer))
                        .orElseThrow(() -> new AssertionError(item + " " + question + " " + answer))));
        return rater.rate(of, read);
    }

    private static String text(RuleExample example, String key) {
        return String.valueOf(example.written().get(key));
    }
}

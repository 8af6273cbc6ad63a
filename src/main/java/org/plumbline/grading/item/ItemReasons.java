package org.plumbline.grading.item;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.instrument.item.AnswerKind;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.instrument.item.Mark;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.Sentence;

/** Why an item is rated as it is, or not yet, in words for people. */
final class ItemReasons {

    private final Item item;
    private final Map<String, ItemAnswer> answers;
    private final Parameters parameters;

    ItemReasons(Item item, Map<String, ItemAnswer> answers, Parameters parameters) {
        this.item = item;
        this.answers = answers;
        this.parameters = parameters;
    }

    /** Such as "A move was not planned: B (No)." */
    String rests(ItemRule rule) {
        String on = rule.asked().stream()
                .flatMap(asked -> asked.questions().stream().filter(question -> decides(asked, question)))
                .distinct()
                .map(question -> question + " (" + name(question) + ")")
                .collect(Collectors.joining(", "));
        String says = words(rule.card().says());
        return says.substring(0, says.length() - 1) + ": " + on + ".";
    }

    /** Where some of several answers have to be so, those that are so decide. */
    private boolean decides(ItemRule.Asked asked, String question) {
        return answers.containsKey(question)
                && (!asked.any() || asked.names().isEmpty() || asked.names().contains(name(question)));
    }

    /** Such as "There was no move. B should be A (Not applicable), not Y (Yes)." */
    String requires(ItemRule rule, Requirement required) {
        return "%s %s should be %s, not %s."
                .formatted(
                        words(rule.card().says()),
                        required.question(),
                        AnswerKind.either(marks(required)),
                        answers.get(required.question()));
    }

    /** Such as "The item is incomplete, because this is missing: A, the rating of 12B." */
    String missing(List<ItemQuestion> questions) {
        String ids = questions.stream()
                .map(each -> each.from() == null ? each.id() : each.from().toString())
                .collect(Collectors.joining(", "));
        return "The item is incomplete, because this is missing: " + ids + ".";
    }

    /** The answers that a requirement leaves, as marks. */
    List<Mark> marks(Requirement required) {
        return item.find(required.question()).map(ItemQuestion::kind).stream()
                .flatMap(kind ->
                        kind instanceof AnswerKind.Choice choice ? choice.scale().marks().stream() : Stream.empty())
                .filter(mark -> required.names().contains(mark.name()))
                .toList();
    }

    private String name(String question) {
        return answers.get(question) instanceof ItemAnswer.Chosen chosen
                ? chosen.mark().name()
                : String.valueOf(answers.get(question));
    }

    private String words(Sentence sentence) {
        return sentence.filledWith(name -> parameters.words(ItemRules.number(item.code(), name)));
    }
}

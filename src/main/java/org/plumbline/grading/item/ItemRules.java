package org.plumbline.grading.item;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.instrument.item.AnswerKind;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.instrument.item.Mark;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;

/** The rules of a pack about its items, of which every name is one of the pack. */
final class ItemRules {

    private final RulePack pack;
    private final ItemInstrument instrument;
    private final RuleBase base;
    private final Map<String, ItemRule> byName = new HashMap<>();

    /** Throws with file, line and the nearest name where a rule names what the pack does not have. */
    ItemRules(RulePack pack, ItemInstrument instrument) {
        this.pack = pack;
        this.instrument = instrument;
        pack.rules(ItemInstrument.FOLDER).cards().forEach(card -> {
            ItemRule rule = ItemRule.of(pack, card);
            check(rule);
            byName.put(card.name(), rule);
        });
        this.base = pack.rules(ItemInstrument.FOLDER, this::numbersOfAll);
    }

    RuleBase base() {
        return base;
    }

    ItemRule of(RuleCard card) {
        return Objects.requireNonNull(byName.get(card.name()), card.name());
    }

    /** What stands where a rating would. */
    Mark noRating() {
        return instrument.noRating();
    }

    Parameters parameters() {
        return pack.parameters();
    }

    /** A number of an item by its full name in the pack. */
    static String number(String item, String name) {
        return ItemInstrument.FOLDER + "." + item + "." + name;
    }

    private void check(ItemRule rule) {
        List<Item> items = items(rule);
        for (ItemRule.Asked asked : rule.asked()) {
            for (String name : asked.names()) {
                known(
                        rule,
                        "an answer to " + String.join(", ", asked.questions()),
                        name,
                        answers(items, asked.questions()));
            }
            for (String number : asked.numbers()) {
                items.forEach(item -> known(rule, "a number of " + item.code(), number, numbers(item)));
            }
        }
        for (Requirement required : rule.required()) {
            for (String name : required.names()) {
                known(rule, "an answer to " + required.question(), name, answers(items, List.of(required.question())));
            }
        }
        for (String rating : rule.ratings()) {
            for (Item item : items) {
                known(rule, "a rating of " + item.code(), rating, ratings(item));
            }
        }
    }

    /** What a rule is about: the item that it names, or every rated item that has its questions. */
    private List<Item> items(ItemRule rule) {
        Collection<String> codes = instrument.rated().stream().map(Item::code).toList();
        for (String code : rule.item()) {
            known(rule, "an item that is rated", code, codes);
        }
        List<Item> named = instrument.rated().stream()
                .filter(item -> rule.item().isEmpty() || rule.item().contains(item.code()))
                .toList();
        for (String question : rule.questions()) {
            known(rule, "a question" + of(rule), question, questions(named));
        }
        List<Item> items = named.stream()
                .filter(item -> questions(List.of(item)).containsAll(rule.questions()))
                .toList();
        if (items.isEmpty()) {
            throw new BrokenRulePack(rule.place().of("when") + "no item has all of "
                    + String.join(", ", rule.questions()) + "\nMaybe the rule should be parted");
        }
        return items;
    }

    private static String of(ItemRule rule) {
        return rule.item().isEmpty() ? "" : " of " + String.join(", ", rule.item());
    }

    private static void known(ItemRule rule, String what, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw new BrokenRulePack(rule.place().of("\"" + word + "\"") + "(" + word + ") is not " + what + "\n"
                    + NearestName.maybe(word, known));
        }
    }

    private static Set<String> questions(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.questions().stream())
                .map(ItemQuestion::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> answers(List<Item> items, List<String> questions) {
        return items.stream()
                .flatMap(item -> item.questions().stream())
                .filter(question -> questions.contains(question.id()))
                .flatMap(question -> question.kind() instanceof AnswerKind.Choice choice
                        ? choice.scale().marks().stream()
                        : Stream.empty())
                .map(Mark::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> ratings(Item item) {
        return Objects.requireNonNull(item.scale()).marks().stream()
                .map(Mark::name)
                .toList();
    }

    private Set<String> numbers(Item item) {
        String prefix = number(item.code(), "");
        return pack.parameters().names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the sentences of a rule can have filled in: the numbers that all its items have. */
    private Set<String> numbersOfAll(RuleCard card) {
        Set<String> names = new TreeSet<>();
        List<Item> items = items(of(card));
        items.forEach(item -> names.addAll(numbers(item)));
        items.forEach(item -> names.retainAll(numbers(item)));
        return names;
    }
}

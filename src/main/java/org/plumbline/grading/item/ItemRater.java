package org.plumbline.grading.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RuleSession;

/**
 * Rates items by the rules of one pack. Rules first look at the answers as they are: what does not apply, which answers
 * leave others no choice, which contradict each other. What is complete and free of contradiction is then rated. Knows no
 * scale, clock, database or user. Thread safe.
 */
public final class ItemRater {

    private final ItemInstrument instrument;
    private final ItemRules rules;

    /** Compiles the rules. Throws with file, line and a hint where one of them names what the pack does not have. */
    public ItemRater(RulePack pack, ItemInstrument instrument) {
        this.instrument = instrument;
        this.rules = new ItemRules(pack, instrument);
    }

    /** The rating of one item that is rated, from answers by question. */
    public RatedItem rate(Item item, Map<String, ItemAnswer> given) {
        Map<String, ItemAnswer> answers = new LinkedHashMap<>(given);
        Function<String, Integer> numbers = name -> rules.parameters().whole(ItemRules.number(item.code(), name));
        while (true) {
            try (RuleSession session = rules.base().open()) {
                session.insert(new AnsweredItem(item, answers, numbers));
                session.fire();
                SheetVerdict verdict = new SheetVerdict(item, answers, rules, session);
                if (verdict.leavesNoChoice()) {
                    answers.putAll(verdict.onlyAnswers());
                    continue;
                }
                if (verdict.isOpen()) {
                    session.insert(new ReviewedItem(item, answers, numbers));
                    session.fire();
                }
                return verdict.rated();
            }
        }
    }

    /**
     * The ratings of a whole review, in the order of the pack: items, parts and outcomes.
     *
     * @param review answers by item and question; what items say of each other is filled in
     */
    public List<RatedItem> rate(Map<String, Map<String, ItemAnswer>> review) {
        List<RatedItem> ratings = new ArrayList<>();
        ReviewSoFar soFar = new ReviewSoFar();
        for (Item item : instrument.items()) {
            Map<String, ItemAnswer> answers = new LinkedHashMap<>(review.getOrDefault(item.code(), Map.of()));
            soFar.addTo(item, answers);
            if (item.scale() == null) {
                soFar.collected(item.code(), answers);
            } else {
                RatedItem rated = rate(item, answers);
                soFar.rated(rated);
                ratings.add(rated);
            }
        }
        return ratings;
    }
}

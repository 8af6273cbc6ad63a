package org.plumbline.grading.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePlace;

/**
 * What the text of a rule names: its item, questions, answers, numbers and rating. A name in quotes is nothing to the
 * compiler, so it is read here.
 *
 * @param item the codes of the item that it is about; none where it is about each that has its questions
 * @param asked what it asks of answers
 * @param required what it leaves to a question
 * @param contradicted questions whose answers it finds contradictory
 * @param ratings what it rates
 */
record ItemRule(
        RuleCard card,
        RulePlace place,
        List<String> item,
        List<Asked> asked,
        List<Requirement> required,
        List<String> contradicted,
        List<String> ratings) {

    private static final String STRINGS = "\\(\\s*(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)\\s*\\)";
    private static final Pattern CODE = Pattern.compile("\\bcode\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("\\b(answer|allOf|anyOf)" + STRINGS + "\\s*\\.\\s*(\\w+)(?:" + STRINGS + ")?");
    private static final Pattern REQUIRES = Pattern.compile("\\.\\s*requires" + STRINGS);
    private static final Pattern CONTRADICTS = Pattern.compile("\\.\\s*contradicts" + STRINGS);
    private static final Pattern RATED = Pattern.compile("\\.\\s*rated" + STRINGS);
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> WORDS = Set.of("is", "are");
    private static final Set<String> NUMBERS = Set.of("isOver", "isAtMost", "haveAtMost", "haveMoreThan");

    /**
     * One term of a condition.
     *
     * @param any whether it is enough that some of the answers are so
     * @param questions whose answers it is about
     * @param names of answers
     * @param numbers names of numbers of the item
     */
    record Asked(boolean any, List<String> questions, List<String> names, List<String> numbers) {}

    static ItemRule of(RulePack pack, RuleCard card) {
        String text = pack.text(card.file());
        int from = text.indexOf("rule \"" + card.name() + "\"");
        String rule = text.substring(from, text.indexOf("\nend", from));
        return new ItemRule(
                card,
                new RulePlace(pack, card.file(), card.name()),
                CODE.matcher(rule).results().map(found -> found.group(1)).toList(),
                ASKED.matcher(rule).results().map(ItemRule::asked).toList(),
                REQUIRES.matcher(rule)
                        .results()
                        .map(found -> strings(found.group(1)))
                        .map(words -> new Requirement(words.getFirst(), words.subList(1, words.size())))
                        .toList(),
                all(CONTRADICTS, rule),
                all(RATED, rule));
    }

    private static Asked asked(MatchResult found) {
        List<String> words = found.group(4) == null ? List.of() : strings(found.group(4));
        int numbers = NUMBERS.contains(found.group(3)) ? 1 : 0;
        boolean names = WORDS.contains(found.group(3)) || numbers == 1;
        return new Asked(
                found.group(1).equals("anyOf"),
                strings(found.group(2)),
                names ? words.subList(numbers, words.size()) : List.of(),
                words.subList(0, Math.min(numbers, words.size())));
    }

    private static List<String> all(Pattern call, String rule) {
        List<String> words = new ArrayList<>();
        call.matcher(rule).results().forEach(found -> words.addAll(strings(found.group(1))));
        return words;
    }

    private static List<String> strings(String written) {
        return STRING.matcher(written).results().map(found -> found.group(1)).toList();
    }

    /** The questions that its condition is about, in the order of the rule: what its conclusion rests on. */
    Set<String> restsOn() {
        Set<String> questions = new LinkedHashSet<>();
        asked.forEach(each -> questions.addAll(each.questions()));
        return questions;
    }

    /** Every question that it names. */
    Set<String> questions() {
        Set<String> questions = restsOn();
        required.forEach(each -> questions.add(each.question()));
        questions.addAll(contradicted);
        return questions;
    }
}

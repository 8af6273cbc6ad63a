package org.plumbline.grading.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.instrument.item.Mark;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleSession;

/** What the conclusions of the rules make of the answers to one item. */
final class SheetVerdict {

    private static final Comparator<String> BY_CODE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Item item;
    private final Map<String, ItemAnswer> answers;
    private final ItemRules rules;
    private final RuleSession session;
    private final ItemReasons reasons;
    private final boolean applies;
    private final List<Why> problems = new ArrayList<>();

    /** A sentence that decides, with the code of the rule that says it; without one where an answer is missing. */
    private record Why(String code, String sentence) {}

    /** The session has looked at the item as it was answered, and not yet as it is reviewed. */
    SheetVerdict(Item item, Map<String, ItemAnswer> answers, ItemRules rules, RuleSession session) {
        this.item = item;
        this.answers = answers;
        this.rules = rules;
        this.session = session;
        this.reasons = new ItemReasons(item, answers, rules.parameters());
        this.applies = session.conclusions(Rating.class).isEmpty();
        findUnmet();
        if (applies) {
            findConflicts();
            findMissing();
        }
    }

    /** Where the item does not apply, only what speaks against the answers on which that rests is looked at. */
    private void findUnmet() {
        Set<String> questions = session.conclusions(Rating.class).stream()
                .flatMap(each -> rules.of(each.rule()).restsOn().stream())
                .collect(Collectors.toSet());
        for (Concluded<Requirement> each : session.conclusions(Requirement.class)) {
            Requirement required = each.conclusion();
            if (isUnmet(required) && (applies || questions.contains(required.question()))) {
                problems.add(new Why(each.rule().code(), reasons.requires(rules.of(each.rule()), required)));
            }
        }
    }

    private boolean isUnmet(Requirement required) {
        return answers.get(required.question()) instanceof ItemAnswer.Chosen chosen
                && !required.names().contains(chosen.mark().name());
    }

    private void findConflicts() {
        for (Concluded<Conflict> each : session.conclusions(Conflict.class)) {
            problems.add(new Why(each.rule().code(), reasons.rests(rules.of(each.rule()))));
        }
    }

    private void findMissing() {
        List<ItemQuestion> missing = item.needed().stream()
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(new Why("", reasons.missing(missing)));
        }
    }

    /** Whether there are questions without an answer to which other answers leave a single one. */
    boolean leavesNoChoice() {
        return !onlyAnswers().isEmpty();
    }

    /** These answers by question; none where the item does not apply. */
    Map<String, ItemAnswer> onlyAnswers() {
        Map<String, ItemAnswer> only = new LinkedHashMap<>();
        for (Concluded<Requirement> each : session.conclusions(Requirement.class)) {
            List<Mark> left = reasons.marks(each.conclusion());
            if (applies
                    && left.size() == 1
                    && !answers.containsKey(each.conclusion().question())) {
                only.putIfAbsent(each.conclusion().question(), new ItemAnswer.Chosen(left.getFirst()));
            }
        }
        return only;
    }

    /** Whether it applies, is complete and free of contradiction, so that it has to be reviewed. */
    boolean isOpen() {
        return applies && problems.isEmpty();
    }

    /** The rating of all rules that fired so far, or why there is none. */
    RatedItem rated() {
        List<Concluded<Rating>> ratings = session.conclusions(Rating.class).stream()
                .sorted(Comparator.comparing(each -> each.rule().code(), BY_CODE))
                .toList();
        Set<String> names =
                ratings.stream().map(each -> each.conclusion().name()).collect(Collectors.toCollection(TreeSet::new));
        if (problems.isEmpty() && names.size() != 1) {
            problems.add(new Why("", undecided(names)));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Why::code, BY_CODE));
            return rated(rules.noRating(), false, problems);
        }
        Mark rating = Objects.requireNonNull(item.scale())
                .named(names.iterator().next())
                .orElseThrow();
        return rated(
                rating,
                true,
                ratings.stream()
                        .map(each -> new Why(each.rule().code(), reasons.rests(rules.of(each.rule()))))
                        .toList());
    }

    private RatedItem rated(Mark rating, boolean complete, List<Why> why) {
        return new RatedItem(
                item.code(),
                rating,
                complete,
                applies,
                why.stream()
                        .map(Why::code)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                why.stream().map(Why::sentence).toList(),
                answers);
    }

    private static String undecided(Set<String> names) {
        return names.isEmpty()
                ? "No rule of the pack rates these answers. Ask whoever keeps the pack for one."
                : "The rules of the pack rate these answers in several ways (%s). Ask whoever keeps the pack."
                        .formatted(String.join(", ", names));
    }
}

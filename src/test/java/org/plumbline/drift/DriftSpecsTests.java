package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.Sentence;

/** Runs every example beside the drift rules of every pack. */
class DriftSpecsTests {

    @TestFactory
    Stream<DynamicContainer> everyExampleComesOutAsWritten() {
        return EveryPack.all().stream().map(pack -> DynamicContainer.dynamicContainer(pack.id(), examples(pack)));
    }

    private static Stream<DynamicContainer> examples(RulePack pack) {
        DriftRules rules = rules(pack);
        return DriftExample.of(pack).entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(each -> DynamicTest.dynamicTest(each.title(), () -> each.check(pack, rules)))));
    }

    private static DriftRules rules(RulePack pack) {
        return new DriftRules(pack, WorkingDays.englandAndWales());
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everySeverityOfEveryPatternHasAnExampleWithItsFirstDay(RulePack pack) {
        Set<String> dated = new TreeSet<>();
        DriftExample.of(pack).forEach((code, cases) -> cases.stream()
                .filter(each -> each.written().containsKey("since"))
                .forEach(each -> dated.add(code + " " + each.expected())));
        Set<String> concluded = new TreeSet<>();
        for (RuleCard card : pack.rules("drift").cards()) {
            concluded.add(card.code() + " " + severity(pack, card));
        }

        assertThat(concluded).hasSizeGreaterThan(60).isSubsetOf(dated);
    }

    /** The severity that a rule concludes, as it is in its text. */
    private static String severity(RulePack pack, RuleCard card) {
        String text = pack.text(card.file());
        Matcher conclusion = Pattern.compile("Conclusion\\.(\\w+)\\(").matcher(text);
        assertThat(conclusion.find(text.indexOf("rule \"" + card.name() + "\"")))
                .isTrue();
        return conclusion.group(1).toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPatternHasAnExampleOnWhichItDoesNotFire(RulePack pack) {
        Map<String, List<DriftExample>> examples = DriftExample.of(pack);

        assertThat(examples.keySet())
                .isEqualTo(pack.rules("drift").cards().stream()
                        .map(RuleCard::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(examples.values())
                .allSatisfy(each ->
                        assertThat(each).extracting(DriftExample::expected).contains("none"));
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyRuleIsTheReasonOfSomeExample(RulePack pack) {
        DriftRules rules = rules(pack);
        List<Sentence> silent = new ArrayList<>();
        pack.rules("drift").cards().forEach(card -> silent.add(card.says()));
        DriftExample.of(pack)
                .forEach((code, cases) -> cases.forEach(each -> each.findings(rules).flags().stream()
                        .filter(flag -> flag.pattern().equals(code))
                        .forEach(flag -> silent.removeIf(says -> begins(says, flag.text())))));
        assertThat(silent).isEmpty();
    }

    /** Whether the text begins with the sentence, whatever its numbers. */
    private static boolean begins(Sentence sentence, String text) {
        String regex = sentence.texts().stream().map(Pattern::quote).collect(Collectors.joining(".+?"));
        return Pattern.compile(regex + " .*").matcher(text).matches();
    }
}

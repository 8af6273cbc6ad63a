package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.rulebook.PackKind;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;

/**
 * No rule says a number of its own, neither in digits nor in words: its sentences name the number in braces and its name
 * does without. Otherwise the sentence is false as soon as a pack or a council moves the number.
 */
class RuleSentencesTests {

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");

    /** Numbers that belong to the language or to the name of a law, not to a limit. */
    private static final Pattern LANGUAGE = Pattern.compile("(?i)\\bsection \\d+\\b|\\bat once\\b"
            + "|\\b(the|next|last|right|each|no) one\\b|\\bone (\\w+ ){1,2}(after|to)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|once|twice|half|third|thirds|quarter|double"
                    + "|dozen|fortnight|monthly|weekly|daily|yearly|an? (hour|day|week|month|year))\\b");

    /** Codes that are kept with grades and named in files: they stay, whatever the number is that they once followed. */
    private static final Set<String> KEPT_CODES =
            Set.of("ACTION_PLAN_5WD", "ACTION_PLAN_20WD", "ESCALATE_24H", "REAUDIT_8W");

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void noRuleSaysANumberOfItsOwn(RulePack pack) {
        for (String folder : pack.kind() == PackKind.ITEMS ? List.of("items") : List.of("grading", "drift")) {
            assertThat(pack.rules(folder).cards()).isNotEmpty().allSatisfy(card -> assertThat(List.of(
                            card.name().replace(card.code(), ""),
                            card.says().toString(),
                            card.advice().toString()))
                    .as(card.name())
                    .noneMatch(RuleSentencesTests::saysANumber));
        }
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void onlyCodesThatAreKeptNameANumber(RulePack pack) {
        assertThat(pack.rules("grading").cards())
                .extracting(RuleCard::code)
                .filteredOn(code -> !code.matches("[TO]G-\\d\\d"))
                .filteredOn(code -> NUMBER.matcher(code).find())
                .containsExactlyInAnyOrderElementsOf(KEPT_CODES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more than two months nobody looked.",
                "It was late 3 times.",
                "Referred again within a year.",
                "At least half of the visits were late.",
                "Nobody came twice."
            })
    void aNumberInAnyFormIsSeen(String sentence) {
        assertThat(saysANumber(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more than {silent} nobody looked.",
                "Looked after under section 20.",
                "Tell the head of service at once.",
                "One thing after another is late.",
                "Ask what would hold the next one."
            })
    void aNumberOfThePackOrOfTheLanguageIsNone(String sentence) {
        assertThat(saysANumber(sentence)).isFalse();
    }

    private static boolean saysANumber(String sentence) {
        String rest = LANGUAGE.matcher(BRACES.matcher(sentence).replaceAll("")).replaceAll("");
        return NUMBER.matcher(rest).find();
    }
}

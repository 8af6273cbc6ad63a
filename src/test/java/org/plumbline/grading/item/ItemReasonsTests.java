package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.PackOf;
import org.plumbline.rulebook.RulePacks;

/** Why an item is rated as it is, or not yet, in the words that its reviewer reads. */
class ItemReasonsTests {

    private static final ItemSpecs OSRI = new ItemSpecs(RulePacks.bundled().byId("osri-2014"));

    @Test
    void ofSeveralAnswersThoseThatDecideAreNamed() {
        assertThat(OSRI.rate("3", "N Y N N Y N").reasons())
                .containsExactly(
                        "Risk and safety were not assessed accurately, or there was no working safety plan: A (No), C (No).",
                        "A safety concern for a child was left open: E (Yes).");
    }

    @Test
    void whereEachHasToBeSoEachIsNamed() {
        assertThat(OSRI.rate("3", "Y A A N A N").reasons())
                .containsExactly("Risk and safety were assessed and planned for, and no safety concern was left open:"
                        + " A (Yes), B (Not applicable), C (Not applicable), D (No), E (Not applicable), F (No).");
    }

    @Test
    void aSentenceIsFilledWithTheNumbersOfTheItem() {
        assertThat(OSRI.rate("4", "FC 1 Y Y").reasons())
                .containsExactly("With at most 1 setting there was no move to judge."
                        + " B should be A (Not applicable), not Y (Yes).");
    }

    @Test
    void aTickSpeaksForItself() {
        Map<String, String> sheet = new HashMap<>(Map.of("CASE", "FC", "A", "2", "B", "Y", "C", "Y"));
        sheet.put("C1", "a");
        assertThat(OSRI.rate("4", sheet).reasons())
                .containsExactly("A sign that the setting is not stable is ticked. C should be N (No), not Y (Yes).");

        sheet.put("C1", "-");
        assertThat(OSRI.rate("4", sheet).rating().name()).isEqualTo("Strength");
    }

    @Test
    void rulesAreNamedByTheirCodesWhicheverStandsFirst() {
        assertThat(rate(rule("SA-10", "rated(\"Met\")"), rule("SA-9", "rated(\"Met\")")))
                .satisfies(rated -> assertThat(rated.rating().name()).isEqualTo("Met"))
                .satisfies(rated -> assertThat(rated.rules()).containsExactly("SA-9", "SA-10"));
        assertThat(rate(rule("SA-9", "rated(\"Met\")"), rule("SA-10", "rated(\"Met\")"))
                        .rules())
                .containsExactly("SA-9", "SA-10");
    }

    @Test
    void whatIsMissingIsSaidBeforeContradictionsAndHasNoCode() {
        RatedItem rated = rated(question("MORE"), found("SA-10", "MET"), found("SA-9", "SHOWN"));

        assertThat(rated.rules()).containsExactly("SA-9", "SA-10");
        assertThat(rated.reasons())
                .containsExactly(
                        "The item is incomplete, because this is missing: MORE.",
                        "Said by SA-9: SHOWN (Met).",
                        "Said by SA-10: MET (Met).");
    }

    @Test
    void answersThatRulesRateInSeveralWaysAreSaidToBeSo() {
        RatedItem rated = rate(rule("SA-1", "rated(\"Met\")"), rule("SA-2", "rated(\"Not met\")"));

        assertThat(rated.rating().code()).isEqualTo("-");
        assertThat(rated.reasons())
                .containsExactly("The rules of the pack rate these answers in several ways (Met, Not met)."
                        + " Ask whoever keeps the pack.");
    }

    @Test
    void answersThatNoRuleRatesAreSaidToBeSo() {
        assertThat(rate(rule("SA-1", "rated(\"Met\")").replace("is(\"Met\")", "is(\"Not met\")"))
                        .reasons())
                .containsExactly("No rule of the pack rates these answers. Ask whoever keeps the pack for one.");
    }

    /** An item of which two questions are answered with "Met", under these rules. */
    private static RatedItem rate(String... rules) {
        return rated("", rules);
    }

    private static RatedItem rated(String questions, String... rules) {
        Map<String, String> files = Map.of(
                "pack.yaml",
                "id: invented\nrates: items\neffective-from: '2026-04-01'\n",
                "scales.yaml",
                """
                no-rating: {code: '-', name: 'Not rated'}
                scales:
                  standard:
                    - {code: M, name: 'Met'}
                    - {code: N, name: 'Not met'}
                """,
                "items/standards.yaml",
                """
                '1':
                  name: 'Leadership'
                  scale: standard
                  source: 'Invented'
                  questions:
                    MET: {text: 'Is it met?', scale: standard}
                    SHOWN: {text: 'Is it shown?', scale: standard}
                """ + questions,
                "items/standards.drl",
                """
                package items

                import org.plumbline.grading.item.AnsweredItem
                import org.plumbline.grading.item.ReviewedItem

                """ + String.join("", rules));
        return new ItemSpecs(PackOf.files("invented", files)).rate("1", Map.of("MET", "M", "SHOWN", "M"));
    }

    private static String question(String id) {
        return "    %s: {text: 'Anything else?', scale: standard}\n".formatted(id);
    }

    private static String rule(String code, String conclusion) {
        return rule(code, "ReviewedItem", "MET", conclusion);
    }

    private static String found(String code, String question) {
        return rule(code, "AnsweredItem", question, "contradicts(\"%s\")".formatted(question));
    }

    private static String rule(String code, String fact, String question, String conclusion) {
        return """
                rule "%1$s"
                  @code("%1$s")
                  @says("Said by %1$s.")
                  @because("Invented")
                  @advice("Ask.")
                when
                  $item : %2$s(answer("%3$s").is("Met"))
                then
                  insert($item.%4$s);
                end

                """.formatted(code, fact, question, conclusion);
    }
}

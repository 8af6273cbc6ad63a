package org.plumbline.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class ThemeContractTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final String FILE = "instrument/AT.yaml";

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void theThemesOfEveryPackKeepIt(RulePack pack) {
        assertThatCode(() -> Instrument.of(pack)).doesNotThrowAnyException();
    }

    @Test
    void aMisspeltFieldIsRefusedWithItsLineAndTheFieldThatWasMeant() {
        refused("    critical: true\n    good: 'Allocated", "    critcal: true\n    good: 'Allocated")
                .hasMessageContaining("rules/" + PACK.id() + "/instrument/AT.yaml:")
                .hasMessageContaining("AT01 critcal: there is no such field\nMaybe critical was meant");
    }

    @Test
    void theLineIsThatOfTheField() {
        String broken = text().replaceFirst("  - id: AT02\n", "  - id: AT02\n    safty: true\n");
        int line = broken.lines().toList().indexOf("    safty: true") + 1;

        refusedWith(broken).hasMessageContaining("AT.yaml:" + line + ": AT02 safty");
    }

    @Test
    void theCodeIsTwoToFourLettersAndTheNameOfTheFile() {
        refused("code: AT", "code: Assessments").hasMessageContaining("(Assessments) is not two to four letters");
        refused("code: AT", "code: AS")
                .hasMessageContaining("code: (AS) is not the name of the file\nMaybe the file should be AS.yaml");
    }

    @Test
    void everyThemeHasAPlaceOfItsOwnOnTheForm() {
        refused("order: 6", "order: 5")
                .hasMessageMatching("(?s).*order: \\(5\\) is the place of instrument/\\w+.yaml.*");
        refused("order: 6", "order: last").hasMessageContaining("order: is no whole number (last)");
    }

    @Test
    void theWeightOfAThemeIsANumberAboveZero() {
        refused("weight: 1.00", "weight: 0").hasMessageContaining("weight: is no number above 0 (0)");
        refused("weight: 1.00", "weight: 'much'").hasMessageContaining("weight: is no number above 0 (much)");
    }

    @Test
    void whatIsYesOrNoIsNothingElse() {
        refused("limiting: false", "limiting: 'false'").hasMessageContaining("limiting: is neither true nor false");
    }

    @TestFactory
    Stream<DynamicTest> eachNumberIsAllowedOnItsBorderAndRefusedBeyond() {
        return ThemeExample.all().stream().map(each -> DynamicTest.dynamicTest(each.title(), () -> each.check(PACK)));
    }

    @Test
    void aThemeHasEightToTwelveQuestions() {
        refusedWith(text().substring(0, text().indexOf("  - id: AT08")))
                .hasMessageContaining("questions: 7 questions; 8 to 12 are allowed");
        refusedWith(text() + again("AT09") + again("AT10") + again("AT11") + again("AT12") + again("AT13"))
                .hasMessageContaining("questions: 13 questions; 8 to 12 are allowed");
    }

    private static String again(String id) {
        return "  - {id: %s, text: 'More?', weight: 1, good: '%s', inadequate: '%s'}\n"
                .formatted(id, "enough ".repeat(5), "enough ".repeat(5));
    }

    @Test
    void twoToFourQuestionsAreCritical() {
        refusedWith(text().replace("    critical: true\n", "").replace("    safety: true\n", ""))
                .hasMessageContaining("questions: 0 critical questions; 2 to 4 are allowed");
        refusedWith(text().replace("    weight: 2\n", "    weight: 2\n    critical: true\n"))
                .hasMessageContaining("critical questions; 2 to 4 are allowed");
    }

    @Test
    void oneQuestionOfWeightOneAsksForTheDifferenceMade() {
        refused("    weight: 1\n    impact: true", "    weight: 2\n    impact: true")
                .hasMessageContaining("none asks what difference was made to the child")
                .hasMessageContaining("Maybe add impact: true to a question of weight 1");
    }

    @Test
    void allQuestionsTogetherWeighTwelveToTwentyFive() {
        refusedWith(text().replaceAll("    weight: \\d", "    weight: 1"))
                .hasMessageContaining("questions: 8 weight in all questions; 12 to 25 are allowed");
    }

    @Test
    void aQuestionWeighsOneToThree() {
        refused("    weight: 3", "    weight: 4").hasMessageContaining("AT01 weight: (4) is not 1 to 3");
        refused("    weight: 3", "    weight: heavy").hasMessageContaining("AT01 weight: is no whole number (heavy)");
    }

    @Test
    void guidanceIsLongEnoughToDistinguishGoodFromInadequate() {
        refusedWith(text().replaceFirst("    good: '.*'", "    good: 'Done in time'"))
                .hasMessageContaining("AT01 good: 12 characters of guidance; at least 30 are needed\nMaybe say what");
        refusedWith(text().replaceFirst("    inadequate: '.*'\n", ""))
                .hasMessageContaining("AT01 inadequate: is missing\nMaybe add a line inadequate: '…'");
    }

    @Test
    void idsBeginWithTheCodeAndAreThereOnce() {
        refused("id: AT02", "id: XX02").hasMessageContaining("XX02 id: does not begin with the code of the theme");
        refused("id: AT02", "id: AT01").hasMessageContaining("AT01 id: is there twice");
    }

    @Test
    void aSafetyCriticalQuestionIsCritical() {
        refused("    critical: true\n    safety: true", "    safety: true")
                .hasMessageContaining("AT05 safety: a safety-critical question is critical too");
    }

    @Test
    void aDriftPatternBesideAQuestionExists() {
        refusedWith(text().replaceFirst("patterns: \\[DD-\\d+", "patterns: [DD-0O"))
                .hasMessageContaining("no drift pattern has the code DD-0O\nMaybe DD-0");
    }

    @Test
    void whyAThemeIsNotAskedIsBesideWhenItIs() {
        refused("not-asked: 'no assessment ran in the period'\n", "")
                .hasMessageContaining("applies-if and not-asked go together or not at all");
        refused("'no assessment ran in the period'", "'No assessment ran.'")
                .hasMessageContaining("not-asked: is not the end of a sentence");
    }

    @Test
    void aCoreThemeIsAskedOfEveryCase() {
        refused("core: false", "core: true").hasMessageContaining("applies-if: a core theme is asked of every case");
    }

    @Test
    void aSignOfACaseSaysItsTypeAndItsValuesAsAList() {
        refused("{event: ASSESSMENT_AUTHORISED}", "{evnt: ASSESSMENT_AUTHORISED}")
                .hasMessageContaining("evnt: there is no such field\nMaybe event was meant")
                .hasMessageContaining("event: is missing");
        refused("{event: ASSESSMENT_AUTHORISED}", "{event: ASSESSMENT_AUTHORISED, where: {outcome: NFA}}")
                .hasMessageContaining("where: is not a list of values for each attribute");
        refused("until: [ASSESSMENT_AUTHORISED]", "until: ASSESSMENT_AUTHORISED")
                .hasMessageContaining("until: is no list of types of event")
                .hasMessageContaining("Maybe write until: [ASSESSMENT_AUTHORISED]");
    }

    @Test
    void aCohortNeedsASignThatLasts() {
        refusedWith(text().replace(", until: [ASSESSMENT_AUTHORISED]", "")
                        .replace("not-asked:", "cohort: 'Children with an assessment'\nnot-asked:"))
                .hasMessageContaining("cohort: no entry of applies-if lasts");
    }

    @Test
    void aQuestionOnADutyThatIsNotInForceIsNeitherAskedNorCounted() {
        Theme asked = theme(text() + later("no"));

        assertThat(asked.questions()).extracting(Question::id).doesNotContain("AT09");
        assertThat(asked.later()).singleElement().satisfies(later -> {
            assertThat(later.question().id()).isEqualTo("AT09");
            assertThat(later.dayKnown()).isFalse();
            assertThat(later.source()).isEqualTo("An Act");
        });
        refusedWith(text().substring(0, text().indexOf("  - id: AT08")) + later("no"))
                .hasMessageContaining("questions: 7 questions; 8 to 12 are allowed");
    }

    @Test
    void aPackThatBeginsOnTheDayOfADutyAsksForIt() {
        LocalDate begins = PACK.effectiveFrom();

        assertThat(theme(text() + later("'" + begins + "'")).questions())
                .extracting(Question::id)
                .contains("AT09");
        assertThat(theme(text() + later("'" + begins.plusDays(1) + "'")).later())
                .extracting(LaterQuestion::inForce)
                .containsExactly(begins.plusDays(1));
    }

    @Test
    void theDayOfADutyIsADayOrNoAndHasASource() {
        refusedWith(text() + later("soon"))
                .hasMessageContaining("AT09 in-force: is neither no nor a day (soon)\nMaybe write in-force: '");
        refusedWith(text() + later("no").replace("source: 'An Act', ", ""))
                .hasMessageContaining("AT09 source: is missing");
    }

    private static String later(String inForce) {
        return again("AT09").replace("text:", "in-force: " + inForce + ", source: 'An Act', text:");
    }

    private static Theme theme(String text) {
        return Instrument.of(PACK.with(FILE, text)).themes().stream()
                .filter(theme -> theme.code().equals("AT"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingWrongIsListedAtOnce() {
        refusedWith(text().replace("order: 6", "order: 5").replace("id: AT02", "id: XX02"))
                .hasMessageContaining("order: (5)")
                .hasMessageContaining("XX02 id");
    }

    private static String text() {
        return PACK.text(FILE);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String was, String is) {
        assertThat(text()).contains(was);
        int at = text().indexOf(was);
        return refusedWith(text().substring(0, at) + is + text().substring(at + was.length()));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refusedWith(String text) {
        return assertThatThrownBy(() -> Instrument.of(PACK.with(FILE, text))).isInstanceOf(BrokenRulePack.class);
    }
}

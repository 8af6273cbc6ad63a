package org.plumbline.drift.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.DriftRules;
import org.plumbline.finding.Effect;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class DefinitionsTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final String FILE = "drift/plans.yaml";

    @Test
    void everyPatternSaysWhatItMeans() {
        assertThat(new Definitions(PACK).patterns()).hasSize(43).allSatisfy(pattern -> assertThat(pattern.means())
                .as(pattern.code())
                .hasSizeBetween(80, 1000)
                .endsWith("."));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            'means: >-' | 'meaning: >-' | DD-19 has no part meaning | Maybe means was meant
            '{event: ESCALATION}' | '{event: ESCALATON}' | no event is a ESCALATON | Maybe ESCALATION was meant
            '{planUpdated: [Y]}' | '{planUpdate: [Y]}' | a CORE_GROUP has no key planUpdate | Maybe planUpdated was meant
            '[CHANGE_PLAN]' | '[CHANGE_PLANS]' | decisionType of a CASE_DIRECTION is never CHANGE_PLANS | Maybe CHANGE_PLAN was meant
            'event: CORE_GROUP, where' | 'event: CORE_GROUP, were' | an event is not selected by were | Maybe where was meant
            'effect: context' | 'effect: contxt' | no effect is contxt | Maybe context was meant
            'needs: [CONFERENCE, CIN_REVIEW' | 'needs: [CONFRENCE, CIN_REVIEW' | no event is a CONFRENCE | Maybe CONFERENCE was meant
            """)
    void whatAnAreaFileGetsWrongIsRefusedWithItsPlace(String right, String wrong, String sentence, String maybe) {
        assertRefused(changed(right, wrong), sentence, maybe);
    }

    @Test
    void aPatternWithoutAMeaningIsRefused() {
        assertRefused(
                PACK.with(FILE, PACK.text(FILE).replaceFirst("  means: >-\\n(    .*\\n)+", "")),
                "DD-19 has no means",
                "Maybe add it: one paragraph");
    }

    @ParameterizedTest
    @CsvSource({
        "parameters.yaml, CP_PLAN_START CLA_START, CP_PLAN_STRT CLA_START, CP_PLAN_START",
        "drift/allocation.yaml, value: CP CLA, value: CP CLX, CLA"
    })
    void aNameInASettingThatThereIsNotIsRefused(String file, String right, String wrong, String meant) {
        String text = PACK.text(file);
        assertThat(text).contains(right);

        assertThatThrownBy(() -> ready(PACK.with(file, text.replace(right, wrong))))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageEndingWith("\nMaybe " + meant + " was meant");
    }

    @Test
    void historyOfTheChildAndTurnoverAreContextAndEverythingElseIsPractice() {
        assertThat(new Definitions(PACK).patterns())
                .filteredOn(pattern -> pattern.effect() == Effect.CONTEXT)
                .extracting(PatternDefinition::code)
                .containsExactly("DD-05", "DD-21", "DD-22", "DD-28", "DD-39", "DD-40");
        assertThat(new Definitions(RulePacks.bundled().byId("2026-1")).patterns())
                .allMatch(pattern -> pattern.effect() == Effect.PRACTICE);
    }

    @Test
    void aNumberThatNoRuleReadsIsRefused() {
        assertRefused(
                changed(
                        "    change: {value",
                        "    patience: {value: 3, unit: days, source: Nobody}\n    change: {value"),
                "no rule reads DD-19.patience",
                "Maybe remove it");
    }

    @Test
    void eventsThatNoRuleReadsAreRefused() {
        assertRefused(
                changed("    counts-as-change:", "    forgotten:\n      - {event: ESCALATION}\n    counts-as-change:"),
                "no rule reads DD-19.forgotten",
                "Maybe remove it");
    }

    @Test
    void aNumberThatIsMissingIsRefused() {
        assertThatThrownBy(() -> ready(changed("    change: {value", "    chance: {value")))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("drift.DD-19.change")
                .hasMessageContaining("Maybe drift.DD-19.chance was meant");
    }

    @Test
    void aSentenceWithAnUnknownPlaceHolderIsRefused() {
        RulePack pack =
                PACK.with("drift/plans.drl", PACK.text("drift/plans.drl").replace("{change}", "{chnage}"));

        assertThatThrownBy(() -> ready(pack))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageMatching(
                        "(?s)rules/2026-\\d/drift/plans\\.drl:\\d+: .*\\{chnage}.*\\nMaybe change was meant");
    }

    @Test
    void aNumberThatOnlyASentenceNamesIsNotRefused() {
        RulePack pack = changed(
                        "    change: {value",
                        "    patience: {value: 3, unit: days, source: Nobody}\n    change: {value")
                .with("drift/plans.drl", PACK.text("drift/plans.drl").replace("{change}", "{patience}"));

        assertThatCode(() -> ready(pack)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terms.yaml | 'means: >-' | 'note: Read this\\n  means: >-' | has no part note | Maybe
            timeliness.yaml | 'severity: CRITICAL, timescale' | 'severty: CRITICAL, timescale' | DD-03 has no part severty | Maybe severity was meant
            timeliness.yaml | 'severity: CRITICAL, timescale' | 'severity: CRITICL, timescale' | no severity is CRITICL | Maybe CRITICAL was meant
            timeliness.yaml | '{pattern: DD-17, severity' | '{pattern: DD-97, severity' | DD-03 is suppressed by DD-97, which is not another pattern | Maybe
            timeliness.yaml | '{pattern: DD-17, severity' | '{pattern: DD-03, severity' | DD-03 is suppressed by DD-03, which is not another pattern | Maybe
            timeliness.yaml | 'timescale: T26' | 'timescale: T96' | DD-03 is suppressed by T96, which is not a timescale | Maybe T
            timeliness.yaml | 'serious: {value: T21 T22' | 'serious: {value: T91 T22' | names T91, which timescales.csv does not have | Maybe T
            care.yaml | 'rule: DD-35 by agreement' | 'rule: DD-35 by agreemnt' | which is not a rule of it | Maybe
            allocation.yaml | 'follows: T04' | 'follows: T94' | follows T94, which has no limit | Maybe T
            plans.yaml | '{event: ESCALATION}' | '{event: ESCALATION, where: [planUpdated, Y]}' | where does not say which values an attribute may have | Maybe
            plans.drl | '@code("DD-24")' | '@code("DD-42x")' | no pattern is defined as DD-42x | Maybe DD-
            """)
    void whatATermASuppressionOrARuleGetsWrongIsRefused(
            String file, String right, String wrong, String sentence, String maybe) {
        String text = PACK.text("drift/" + file);
        assertThat(text).contains(right);

        assertThatThrownBy(() -> ready(PACK.with(
                        "drift/" + file,
                        text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong.replace("\\n", "\n"))))))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageMatching("(?s)rules/2026-\\d/drift/" + file + ":\\d+: .*")
                .hasMessageContaining(sentence)
                .hasMessageContaining(maybe);
    }

    @Test
    void eventsThatAreSelectedByNoNameAreRefused() {
        assertRefused(
                PACK.with(FILE, PACK.text(FILE).replaceFirst("  events:\\n    counts-as-change:\\n", "  events:\n")),
                "events of DD-19 have no names",
                "Maybe the name is missing");
    }

    @Test
    void aPatternWhoseOnlyRuleIsGoneIsRefused() {
        String rules = PACK.text("drift/plans.drl");
        String less = rules.substring(0, rules.indexOf("rule \"DD-24"));

        assertRefused(PACK.with("drift/plans.drl", less), "no rule concludes DD-24", "Maybe its rule was taken out");
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyPackOfTheProductIsAccepted(RulePack pack) {
        assertThatCode(() -> ready(pack)).doesNotThrowAnyException();
    }

    private static void assertRefused(RulePack pack, String sentence, String maybe) {
        assertThatThrownBy(() -> ready(pack)).isInstanceOfSatisfying(BrokenRulePack.class, refused -> {
            List<String> lines =
                    Objects.requireNonNull(refused.getMessage()).lines().toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst())
                    .matches("rules/2026-\\d/drift/plans\\.yaml:\\d+: .*")
                    .contains(sentence);
            assertThat(lines.getLast()).startsWith(maybe);
            int line = Integer.parseInt(lines.getFirst().split(":")[1]);
            assertThat(line).isBetween(1, (int) PACK.text(FILE).lines().count() + 1);
        });
    }

    private static void ready(RulePack pack) {
        new DriftRules(pack, WorkingDays.englandAndWales()).compile();
    }

    private static RulePack changed(String right, String wrong) {
        assertThat(PACK.text(FILE)).contains(right);
        return PACK.with(FILE, PACK.text(FILE).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }
}

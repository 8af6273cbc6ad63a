package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.PACK;
import static org.plumbline.grading.WorkedExamples.example;
import static org.plumbline.grading.WorkedExamples.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class GradingTests {

    /** Made for each test, so that nothing of one is left for the next. */
    private final Grader grader = new Grader(PACK, INSTRUMENT);

    @Test
    void everyReasonNamesTheAnswersThatMadeItTrue() {
        CaseGrade grade = grader.grade(example("E06"));

        assertThat(grade.grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(grade.score()).hasToString("88.44");
        assertThat(grade.rules()).extracting(FiredRule::code).containsExactly("OG-01", "OG-11", "OG-12", "OG-16");
        assertThat(grade.rules())
                .filteredOn(FiredRule::binding)
                .extracting(FiredRule::because)
                .containsExactly(List.of("RA02"), List.of("RA"));
        assertThat(Explanation.sentence(grade, INSTRUMENT))
                .isEqualTo("Overall: Inadequate. A safety-critical standard is not met. Risk analysis is Inadequate,"
                        + " and it limits the whole case. Before limits: Good, score 88.44.");
        assertThat(Explanation.reason(grade.rules().get(1), example("E06"), INSTRUMENT))
                .isEqualTo("A safety-critical standard is not met: RA02 (No).");
    }

    @Test
    void theThreeLargestGainsAndLossesAreNamed() {
        ThemeGrade risk = grader.grade(example("E06")).theme("RA").orElseThrow();

        assertThat(risk.strengths())
                .containsExactly(
                        new Contribution("RA01", AnswerCode.F, 300),
                        new Contribution("RA07", AnswerCode.F, 300),
                        new Contribution("RA04", AnswerCode.M, 225));
        assertThat(risk.losses())
                .containsExactly(
                        new Contribution("RA02", AnswerCode.N, 300),
                        new Contribution("RA04", AnswerCode.M, 75),
                        new Contribution("RA10", AnswerCode.M, 25));
    }

    @Test
    void noQuestionHelpedAndCostAlike() {
        ThemeGrade risk = grader.grade(example("E06")).theme("RA").orElseThrow();

        assertThat(risk.strengths()).extracting(Contribution::question).contains("RA04");
        assertThat(risk.losses()).extracting(Contribution::question).contains("RA04");
        assertThat(risk.helped())
                .extracting(Contribution::question)
                .doesNotContain("RA04")
                .isNotEmpty();
    }

    @Test
    void onlyAnswersThatThePackNamesAreAmongWhatHelped() {
        RulePack current = RulePacks.bundled().current();
        Instrument instrument = Instrument.of(current);
        CaseGrade grade = new Grader(current, instrument).grade(sheet(instrument, Map.of("RA", "FMFMPMMMMM")));

        assertThat(current.parameters().text("grading.helped-by")).isEqualTo("F");
        assertThat(grade.theme("RA").orElseThrow().strengths()).hasSize(2).allSatisfy(each -> assertThat(each.answer())
                .isEqualTo(AnswerCode.F));
    }

    @Test
    void aThemeOfWhichNoQuestionAppliesHasNeitherScoreNorGrade() {
        CaseGrade grade = grader.grade(sheet(Map.of("MO", "FFFFFFFFFF", "CV", "AAAAAAAAAA")));

        assertThat(grade.theme("CV").orElseThrow()).satisfies(voice -> {
            assertThat(voice.grade()).isEqualTo(Grade.NOT_GRADED);
            assertThat(voice.score()).isNull();
        });
        assertThat(grade.theme("MO").orElseThrow().grade()).isEqualTo(Grade.OUTSTANDING);
    }

    @Test
    void aScoreOnTheBorderBelongsToTheBetterGrade() {
        ThemeGrade voice =
                grader.grade(sheet(Map.of("CV", "FFNFFFFFFF"))).theme("CV").orElseThrow();

        assertThat(voice.score()).hasToString("90.00");
        assertThat(voice.base()).isEqualTo(Grade.OUTSTANDING);
    }

    @Test
    void aCeilingAtTheGradeOfTheScoreDoesNotBind() {
        ThemeGrade voice =
                grader.grade(sheet(Map.of("CV", "PMMPPMPPPP"))).theme("CV").orElseThrow();

        assertThat(voice.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.ceiling()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
            assertThat(rule.binding()).isFalse();
        });
        assertThat(Explanation.sentence(voice, INSTRUMENT))
                .isEqualTo("Child's voice: Requires improvement. Score 54.00, and nothing limits it.");
    }

    @Test
    void mitigatingAFlagLiftsALimitThatNamesTheThemeThatAnswersForIt() {
        AnswerSheet sheet = sheet(
                Map.of("MO", "FFFFFFFFFF", "RA", "FFFFFFFFFF", "DI", "FFFFFFFFFF", "CV", "MMPPPMPPPP"),
                new OpenFlag("DD-11", Severity.HIGH, false));

        assertThat(WhatWouldChange.of(grader, sheet))
                .filteredOn(change -> change.rule().equals("OG-15"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.answers()).isEmpty();
                    assertThat(change.flagsToMitigate()).containsExactly("DD-11");
                });
    }

    @Test
    void whatAsksForTheHeadOfServiceIsNamed() {
        assertThat(grader.dangers(example("E06"), grader.grade(example("E06")))).containsExactly("RA02");
        assertThat(grader.dangers(example("E10"), grader.grade(example("E10"))))
                .containsExactly(AuditedCase.IMMEDIATE_RISK);
        assertThat(grader.dangers(example("E02"), grader.grade(example("E02")))).isEmpty();
    }

    @Test
    void theSmallestChangeThatLiftsACeilingIsFound() {
        assertThat(WhatWouldChange.of(grader, example("E06")))
                .extracting(change -> Explanation.sentence(change, INSTRUMENT))
                .containsExactly(
                        "RA02 from No to Partly lifts the case from Inadequate to Good.",
                        "RA02 from No to Partly lifts the case from Inadequate to Good.",
                        "RA02 from No to Partly lifts Risk analysis from Inadequate to Requires improvement.");
    }

    @Test
    void aFlagToMitigateIsAChangeToo() {
        assertThat(WhatWouldChange.of(grader, example("E15")))
                .contains(new Change(
                        "OG-22",
                        AuditedCase.OVERALL,
                        Grade.REQUIRES_IMPROVEMENT,
                        Grade.OUTSTANDING,
                        List.of(),
                        List.of("DD-11")));
    }

    @Test
    void aFlagIsMitigatedOnlyForAReasonOnTheRecord() {
        assertThat(WhatWouldChange.of(grader, example("E15")))
                .extracting(change -> Explanation.sentence(change, INSTRUMENT))
                .contains("If the record gives a reason for \"Strategy discussion used to share information\","
                        + " recording it as mitigation lifts the case from Requires improvement to Outstanding.");
    }

    @Test
    void nothingButTheRiskChangesTheGradeOfAChildAtImmediateRisk() {
        CaseGrade grade = grader.grade(example("E10"));

        assertThat(WhatWouldChange.of(grader, example("E10"))).isEmpty();
        assertThat(grade.rules().stream()
                        .filter(FiredRule::binding)
                        .map(rule -> Explanation.nothingLifts(rule, grade, INSTRUMENT)))
                .containsExactly("Nothing but the risk: while the child is at immediate risk, no other answer lifts the"
                        + " case from Inadequate.");
        assertThat(Explanation.sentence(grade, INSTRUMENT))
                .isEqualTo("Overall: Inadequate. The auditor found an immediate risk to the child."
                        + " Before limits: Good, score 76.96.");
    }

    @Test
    void aThemeWithoutAGradeSaysWhy() {
        assertThat(Explanation.sentence(grader.grade(example("E14")).theme("DI").orElseThrow(), INSTRUMENT))
                .isEqualTo(
                        "Diversity and identity: Not graded. Too few questions of this theme apply to the case, so it"
                                + " gets no grade.");
    }

    @Test
    void aThemeThatIsLowByItsScoreIsLiftedByTheFewestAnswers() {
        assertThat(WhatWouldChange.of(grader, example("E11")))
                .filteredOn(change -> change.rule().equals("OG-12"))
                .singleElement()
                .satisfies(change -> assertThat(change.answers()).hasSize(3))
                .satisfies(change -> assertThat(change.to()).isGreaterThan(change.from()));
    }

    @Test
    void aChangeThatLeavesAnotherLimitStandingSaysSo() {
        assertThat(WhatWouldChange.of(grader, example("E07")))
                .filteredOn(change -> change.rule().equals("OG-11"))
                .singleElement()
                .satisfies(change -> assertThat(change.answers())
                        .containsExactly(new AnswerChange("CV01", AnswerCode.N, AnswerCode.P)));
        Change other = new Change(
                "OG-11",
                "OVERALL",
                Grade.INADEQUATE,
                Grade.INADEQUATE,
                List.of(new AnswerChange("CV01", AnswerCode.N, AnswerCode.P)),
                List.of());
        assertThat(Explanation.sentence(other, INSTRUMENT))
                .isEqualTo("CV01 from No to Partly lifts one limit; the case stays at Inadequate,"
                        + " because other limits remain.");
    }

    @Test
    void gradesAreStoredAndReadToTheSameBytes() {
        WorkedExamples.all().values().forEach(sheet -> {
            CaseGrade grade = grader.grade(sheet);
            String document = GradeDocument.write(grade);

            assertThat(GradeDocument.read(document)).isEqualTo(grade);
            assertThat(GradeDocument.write(grader.grade(sheet))).isEqualTo(document);
        });
        assertThat(GradeDocument.write(grader.grade(example("E02"))))
                .startsWith("{\"packId\":\"2026-1\",\"packDigest\":\"")
                .contains("\"score\":{\"numerator\":75,\"denominator\":1},\"base\":\"GOOD\",\"grade\":\"GOOD\"");
        assertThatThrownBy(() -> GradeDocument.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverriddenThemeMovesTheCaseAndKeepsItsScore() {
        CaseGrade grade = grader.grade(example("E02"), Map.of("MO", Grade.REQUIRES_IMPROVEMENT));

        assertThat(grade.grade()).isEqualTo(Grade.GOOD);
        assertThat(grade.rules()).extracting(FiredRule::code).containsExactly("OG-01", "OG-16");
        assertThat(grade.actions()).containsExactly("ACTION_PLAN_20WD");
        assertThat(grade.score()).hasToString("75.00");
        assertThat(grader.grade(example("E02"), Map.of("RA", Grade.INADEQUATE)).grade())
                .isEqualTo(Grade.INADEQUATE);
        assertThatThrownBy(() -> grader.grade(example("E18"), Map.of("MO", Grade.GOOD)))
                .hasMessageContaining("(MO)");
    }

    @Test
    void anOverriddenCaseGetsTheActionsOfItsNewGrade() {
        CaseGrade computed = grader.grade(example("E02"));

        assertThat(computed.actions()).isEmpty();
        assertThat(grader.actions(example("E02"), computed, Grade.REQUIRES_IMPROVEMENT))
                .containsExactly("ACTION_PLAN_20WD");
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.grading.OverrideExample#all")
    void overridesGoOneGradeWithAReasonAndNeverAgainstSafety(OverrideExample example) {
        example.check(new OverrideRules(PACK, INSTRUMENT), grader);
    }

    @Test
    void anOverrideNeedsAReasonAndNamesACategoryOfThePack() {
        OverrideRules rules = new OverrideRules(PACK, INSTRUMENT);
        CaseGrade good = grader.grade(example("E02"));

        assertThat(rules.reasonLength()).isEqualTo(50);
        assertThat(rules.categories()).hasSize(5).contains("CONTEXT_NOT_CAPTURED", "OTHER");
        assertThat(rules.check(good, "OVERALL", Grade.OUTSTANDING, null, "OTHER"))
                .contains("Give the reason in at least 50 characters (0 so far).");
        assertThat(rules.check(good, "OVERALL", Grade.OUTSTANDING, " ".repeat(60) + "short", "OTHER"))
                .contains("Give the reason in at least 50 characters (5 so far).");
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.grading.WorkedExamples#expected")
    void theWorkedExamplesComeOutExactly(WorkedExample example) {
        example.check(grader);
    }

    @Test
    void anIncompleteSheetIsRefused() {
        assertThatThrownBy(() -> grader.grade(new AnswerSheet(Map.of("MO01", AnswerCode.F), false, List.of())))
                .hasMessageContaining("(MO02)");
        assertThatThrownBy(() -> grader.grade(new AnswerSheet(Map.of(), true, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerToAQuestionThatThereIsNotIsRefused() {
        Map<String, AnswerCode> answers = new HashMap<>(example("E02").answers());
        answers.put("RA99", AnswerCode.F);

        assertThatThrownBy(() -> grader.grade(new AnswerSheet(answers, false, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RA99");
    }

    @Test
    void onlyManagementOversightAnswersForDrift() {
        OpenFlag high = new OpenFlag("DD-11", Severity.HIGH, false);
        CaseGrade grade = grader.grade(sheet(Map.of("MO", "FFFFFFFFFF", "CV", "FFFFFFFFFF"), high));

        assertThat(grade.theme("MO").orElseThrow().rules()).singleElement().satisfies(rule -> assertThat(rule.because())
                .containsExactly("DD-11"));
        assertThat(grade.theme("CV").orElseThrow().rules()).isEmpty();
    }
}

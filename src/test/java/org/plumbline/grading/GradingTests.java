package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.grading.WorkedExamples.GRADER;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.PACK;
import static org.plumbline.grading.WorkedExamples.example;
import static org.plumbline.grading.WorkedExamples.sheet;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;

class GradingTests {

    private static final String REASON =
            "The worker changed twice in the period and the plan stood still for four months in all.";

    @Test
    void everyReasonNamesTheAnswersThatMadeItTrue() {
        CaseGrade grade = GRADER.grade(example("E06"));

        assertThat(grade.grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(grade.score()).hasToString("88.44");
        assertThat(grade.rules()).extracting(FiredRule::code).containsExactly("OG-01", "OG-11", "OG-12", "OG-16");
        assertThat(grade.rules())
                .filteredOn(FiredRule::binding)
                .extracting(FiredRule::because)
                .containsExactly(List.of("RA02"), List.of("RA"));
        assertThat(Explanation.sentence(grade, INSTRUMENT))
                .isEqualTo("Overall: Inadequate. Score 88.44. Base Good; final set by OG-11 and OG-12.");
        assertThat(Explanation.reason(grade.rules().get(1), example("E06"), INSTRUMENT))
                .isEqualTo("A safety-critical standard is not met: RA02 (No).");
    }

    @Test
    void theThreeLargestGainsAndLossesAreNamed() {
        ThemeGrade risk = GRADER.grade(example("E06")).theme("RA").orElseThrow();

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
    void theSmallestChangeThatLiftsACeilingIsFound() {
        assertThat(WhatWouldChange.of(GRADER, example("E06")))
                .extracting(change -> Explanation.sentence(change, INSTRUMENT))
                .containsExactly(
                        "RA02 from No to Partly lifts the case from Inadequate to Good (OG-11).",
                        "RA02 from No to Partly lifts the case from Inadequate to Good (OG-12).",
                        "RA02 from No to Partly lifts Risk analysis from Inadequate to Requires improvement (TG-20).");
    }

    @Test
    void aFlagToMitigateIsAChangeToo() {
        assertThat(WhatWouldChange.of(GRADER, example("E15")))
                .contains(new Change(
                        "OG-22",
                        AuditedCase.OVERALL,
                        Grade.REQUIRES_IMPROVEMENT,
                        Grade.OUTSTANDING,
                        List.of(),
                        List.of("DD-11")));
    }

    @Test
    void immediateRiskCannotBeChangedAway() {
        assertThat(WhatWouldChange.of(GRADER, example("E10"))).isEmpty();
    }

    @Test
    void aThemeThatIsLowByItsScoreIsLiftedByTheFewestAnswers() {
        assertThat(WhatWouldChange.of(GRADER, example("E11")))
                .filteredOn(change -> change.rule().equals("OG-12"))
                .singleElement()
                .satisfies(change -> assertThat(change.answers()).hasSize(3))
                .satisfies(change -> assertThat(change.to()).isGreaterThan(change.from()));
    }

    @Test
    void aChangeThatLeavesAnotherLimitStandingSaysSo() {
        assertThat(WhatWouldChange.of(GRADER, example("E07")))
                .filteredOn(change -> change.rule().equals("OG-11"))
                .singleElement()
                .satisfies(change -> assertThat(change.answers())
                        .containsExactly(new AnswerChange("CV01", AnswerCode.N, AnswerCode.P)));
        Change standing = new Change(
                "OG-11",
                "OVERALL",
                Grade.INADEQUATE,
                Grade.INADEQUATE,
                List.of(new AnswerChange("CV01", AnswerCode.N, AnswerCode.P)),
                List.of());
        assertThat(Explanation.sentence(standing, INSTRUMENT))
                .isEqualTo("CV01 from No to Partly lifts the limit of OG-11; the case stays at Inadequate,"
                        + " because other limits stand.");
    }

    @Test
    void gradesAreStoredAndReadToTheSameBytes() {
        WorkedExamples.all().values().forEach(sheet -> {
            CaseGrade grade = GRADER.grade(sheet);
            String document = GradeDocument.write(grade);

            assertThat(GradeDocument.read(document)).isEqualTo(grade);
            assertThat(GradeDocument.write(GRADER.grade(sheet))).isEqualTo(document);
        });
        assertThat(GradeDocument.write(GRADER.grade(example("E02"))))
                .startsWith("{\"packId\":\"2026-1\",\"packDigest\":\"")
                .contains("\"score\":{\"numerator\":75,\"denominator\":1},\"base\":\"GOOD\",\"grade\":\"GOOD\"");
        assertThatThrownBy(() -> GradeDocument.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverriddenThemeMovesTheCaseAndKeepsItsScore() {
        CaseGrade grade = GRADER.grade(example("E02"), Map.of("MO", Grade.REQUIRES_IMPROVEMENT));

        assertThat(grade.grade()).isEqualTo(Grade.GOOD);
        assertThat(grade.rules()).extracting(FiredRule::code).containsExactly("OG-01", "OG-16");
        assertThat(grade.actions()).containsExactly("ACTION_PLAN_20WD");
        assertThat(grade.score()).hasToString("75.00");
        assertThat(GRADER.grade(example("E02"), Map.of("RA", Grade.INADEQUATE)).grade())
                .isEqualTo(Grade.INADEQUATE);
        assertThatThrownBy(() -> GRADER.grade(example("E18"), Map.of("MO", Grade.GOOD)))
                .hasMessageContaining("(MO)");
    }

    @Test
    void anOverriddenCaseGetsTheActionsOfItsNewGrade() {
        CaseGrade computed = GRADER.grade(example("E02"));

        assertThat(computed.actions()).isEmpty();
        assertThat(GRADER.actions(example("E02"), computed, Grade.REQUIRES_IMPROVEMENT))
                .containsExactly("ACTION_PLAN_20WD");
    }

    @Test
    void overridesGoOneGradeWithAReason() {
        CaseGrade good = GRADER.grade(example("E02"));

        assertThat(check(good, "OVERALL", Grade.REQUIRES_IMPROVEMENT, REASON, "SERIOUSNESS_UNDERSTATED"))
                .isEmpty();
        assertThat(check(good, "OVERALL", Grade.OUTSTANDING, REASON, "QUALITY_EXCEPTIONAL"))
                .isEmpty();
        assertThat(check(good, "OVERALL", Grade.INADEQUATE, REASON, "OTHER")).contains("more than 1 grade from");
        assertThat(check(good, "OVERALL", Grade.GOOD, REASON, "OTHER")).contains("already");
        assertThat(check(good, "OVERALL", Grade.OUTSTANDING, "short", "OTHER"))
                .isEqualTo("Give the reason in at least 50 characters (5 so far).");
        assertThat(check(good, "OVERALL", Grade.OUTSTANDING, REASON, "WHIM"))
                .isEqualTo("Choose why the grade is overridden.");
        assertThat(check(good, "NC", Grade.OUTSTANDING, REASON, "OTHER")).contains("Only a grade");
    }

    @Test
    void noOverrideRaisesACaseAgainstSafety() {
        CaseGrade unsafe = GRADER.grade(example("E06"));

        assertThat(check(unsafe, "OVERALL", Grade.REQUIRES_IMPROVEMENT, REASON, "OTHER"))
                .contains("OG-11 and OG-12");
        assertThat(check(unsafe, "RA", Grade.REQUIRES_IMPROVEMENT, REASON, "OTHER"))
                .isEmpty();
    }

    private static String check(CaseGrade grade, String scope, Grade wanted, String reason, String category) {
        return new OverrideRules(PACK, INSTRUMENT)
                .check(grade, scope, wanted, reason, category)
                .orElse("");
    }

    @Test
    void anIncompleteSheetIsRefused() {
        assertThatThrownBy(() -> GRADER.grade(new AnswerSheet(Map.of("MO01", AnswerCode.F), false, List.of())))
                .hasMessageContaining("(MO02)");
        assertThatThrownBy(() -> GRADER.grade(new AnswerSheet(Map.of(), true, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyManagementOversightAnswersForDrift() {
        StandingFlag high = new StandingFlag("DD-11", Severity.HIGH, false);
        CaseGrade grade = GRADER.grade(sheet(Map.of("MO", "FFFFFFFFFF", "CV", "FFFFFFFFFF"), high));

        assertThat(grade.theme("MO").orElseThrow().rules()).singleElement().satisfies(rule -> assertThat(rule.because())
                .containsExactly("DD-11"));
        assertThat(grade.theme("CV").orElseThrow().rules()).isEmpty();
    }
}

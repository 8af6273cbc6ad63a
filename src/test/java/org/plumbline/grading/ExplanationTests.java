package org.plumbline.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.grading.WorkedExamples.GRADER;
import static org.plumbline.grading.WorkedExamples.INSTRUMENT;
import static org.plumbline.grading.WorkedExamples.example;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.AnswerCode;

class ExplanationTests {

    @Test
    void aThemeIsExplainedByItsName() {
        ThemeGrade risk = GRADER.grade(example("E06")).theme("RA").orElseThrow();

        assertThat(Explanation.sentence(risk, INSTRUMENT))
                .isEqualTo(
                        "Risk analysis: Inadequate. A critical standard is not met. Before limits: Good, score 82.61.");
    }

    @Test
    void aGradeThatNothingLimitsSaysSo() {
        assertThat(Explanation.sentence(GRADER.grade(example("E02")), INSTRUMENT))
                .isEqualTo("Overall: Good. Score 75.00, and nothing limits it.");
    }

    @Test
    void whatCannotBeGradedHasNoScoreAndNoBase() {
        CaseGrade none = new CaseGrade(
                "2026-1", "", null, Grade.NOT_GRADED, Grade.NOT_GRADED, false, List.of(), List.of(), List.of());

        assertThat(Explanation.sentence(none, INSTRUMENT)).isEqualTo("Overall: Not graded.");
    }

    @Test
    void whereThereIsNoBaseTheRuleWithoutACeilingSaysWhyAndHigherCeilingsDoNot() {
        FiredRule base = new FiredRule("OG-03", "Too little was audited.", "", "", null, false, List.of("CV"));
        FiredRule higher = new FiredRule("OG-16", "One theme is not good.", "", "", Grade.GOOD, false, List.of("CV"));
        CaseGrade none = new CaseGrade(
                "2026-1",
                "",
                null,
                Grade.NOT_GRADED,
                Grade.NOT_GRADED,
                false,
                List.of(),
                List.of(base, higher),
                List.of());

        assertThat(Explanation.sentence(none, INSTRUMENT)).isEqualTo("Overall: Not graded. Too little was audited.");
    }

    @Test
    void aReasonNamesAnswersThemesAndFlagsInWords() {
        FiredRule rule =
                new FiredRule("OG-00", "Something is not met.", "", "", null, false, List.of("RA02", "RA", "DD-11"));

        assertThat(Explanation.reason(rule, example("E06"), INSTRUMENT))
                .isEqualTo(
                        "Something is not met: RA02 (No), Risk analysis, Strategy discussion used to share information.");
    }

    @Test
    void anImmediateRiskIsTheReasonByItself() {
        CaseGrade grade = GRADER.grade(example("E10"));
        FiredRule risk = grade.rules().stream()
                .filter(rule -> rule.because().contains(AuditedCase.IMMEDIATE_RISK))
                .findFirst()
                .orElseThrow();

        assertThat(Explanation.reason(risk, example("E10"), INSTRUMENT))
                .endsWith(": the auditor answered Yes to immediate risk.");
        assertThat(grade.escalates()).isTrue();
        assertThat(GRADER.grade(example("E02")).escalates()).isFalse();
    }

    @Test
    void severalChangesAreOneSentence() {
        Change change = new Change(
                "OG-15",
                "CV",
                Grade.REQUIRES_IMPROVEMENT,
                Grade.GOOD,
                List.of(
                        new AnswerChange("CV01", AnswerCode.N, AnswerCode.P),
                        new AnswerChange("CV02", AnswerCode.P, AnswerCode.M)),
                List.of("DD-11"));

        assertThat(Explanation.sentence(change, INSTRUMENT))
                .isEqualTo("If the record gives a reason for \"Strategy discussion used to share information\","
                        + " recording it as mitigation, together with CV01 from No to Partly and CV02 from Partly to"
                        + " Mostly, lifts Child's voice from Requires improvement to Good.");
    }
}

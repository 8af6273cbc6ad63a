package org.plumbline.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.report.ACounty;
import org.plumbline.report.Audited;
import org.plumbline.rulebook.OtherNumbers;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;

class MonthFiguresTests {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final YearMonth JUNE = JULY.minusMonths(1);

    private final List<AuditOutcome> audits = new ArrayList<>();

    @Test
    void theHeadlineIsTheShareGoodOrBetterWithItsWilsonInterval() {
        graded(JULY, 18, Grade.GOOD);
        graded(JULY, 12, Grade.REQUIRES_IMPROVEMENT);

        Share month = figures().measure().month();

        assertThat(month.text()).isEqualTo("60.0%");
        assertThat(month.intervalText()).isEqualTo("42.3% to 75.4%");
        assertThat(month.n().known()).isEqualTo(30);
    }

    @Test
    void targetedAuditsEnterTheResponseButNoPercentage() {
        graded(JULY, 10, Grade.GOOD);
        IntStream.range(0, 5)
                .forEach(i ->
                        audits.add(Audited.in(JULY, Grade.INADEQUATE).targeted().outcome()));

        MonthFigures figures = figures();

        assertThat(figures.measure().month().text()).isEqualTo("100.0%");
        assertThat(figures.sample().targeted()).isEqualTo(new Sample.Tasks(5, 5));
        assertThat(figures.trend().points())
                .last()
                .extracting(p -> p.share().n().known())
                .isEqualTo(10);
    }

    @Test
    void auditsNotSignedOffCountOnlyInTheResponse() {
        graded(JULY, 9, Grade.GOOD);
        audits.add(Audited.unsubmitted(JULY));

        assertThat(figures().sample().response().share().text()).isEqualTo("90.0%");
        assertThat(figures().measure().month().n().known()).isEqualTo(9);
        assertThat(figures().headline()).contains("The month is not complete");
    }

    @Test
    void auditsThatCouldNotBeGradedCountNeitherForNorAgainst() {
        graded(JULY, 3, Grade.GOOD);
        graded(JULY, 2, Grade.NOT_GRADED);

        GradeRow month = figures().distribution().rows().getFirst();

        assertThat(month.graded().known()).isEqualTo(3);
        assertThat(month.notGraded().known()).isEqualTo(2);
        assertThat(month.goodOrBetter().text()).isEqualTo("100.0%");
    }

    @Test
    void aMonthWithoutSignedOffAuditsHasNoPercentage() {
        audits.add(Audited.unsubmitted(JULY));

        assertThat(figures().measure().month().text()).isEqualTo("z");
        assertThat(figures().headline()).contains("No audit of the random sample is graded yet");
    }

    @Test
    void nothingImprovedWhileTheIntervalsOverlap() {
        graded(JUNE, 12, Grade.GOOD);
        graded(JUNE, 18, Grade.INADEQUATE);
        graded(JULY, 18, Grade.GOOD);
        graded(JULY, 12, Grade.INADEQUATE);

        assertThat(figures().measure().change()).isEqualTo(Change.NONE);
        assertThat(figures().headline())
                .contains("There is no clear change from June 2025 (40.0%)")
                .doesNotContain("mproved", "better than in");
    }

    @Test
    void intervalsApartAreAChange() {
        graded(JUNE, 5, Grade.GOOD);
        graded(JUNE, 25, Grade.INADEQUATE);
        graded(JULY, 27, Grade.GOOD);
        graded(JULY, 3, Grade.INADEQUATE);

        assertThat(figures().measure().change()).isEqualTo(Change.IMPROVED);
        assertThat(figures().headline()).contains("better than in June 2025 (16.7%): the intervals");
    }

    @Test
    void aRuleOfTheChartIsSaidThoughTheIntervalsOverlap() {
        for (int back = 12; back >= 0; back--) {
            int good = back == 0 ? 26 : back == 1 ? 20 : 16;
            graded(JULY.minusMonths(back), good, Grade.GOOD);
            graded(JULY.minusMonths(back), 30 - good, Grade.REQUIRES_IMPROVEMENT);
        }

        assertThat(figures().measure().change()).isEqualTo(Change.NONE);
        assertThat(figures().headline())
                .contains(
                        "On the trend chart the month is outside the control limits: the share is higher than it was.");
    }

    @Test
    void themesAreThoseOfTheRoundAndComparedWithTheQuarterBefore() {
        IntStream.range(0, 20)
                .forEach(i -> audits.add(Audited.in(JUNE, Grade.GOOD)
                        .theme("MO", Grade.INADEQUATE)
                        .outcome()));
        IntStream.range(0, 20)
                .forEach(i -> audits.add(
                        Audited.in(JULY, Grade.GOOD).theme("MO", Grade.GOOD).outcome()));

        GradeRow row = figures().themes().rows().getFirst();

        assertThat(row.label()).isEqualTo("Management oversight");
        assertThat(row.goodOrBetter().text()).isEqualTo("100.0%");
        assertThat(row.change()).isEqualTo(Change.IMPROVED);
    }

    @Test
    void teamsWithFewAuditsArePutTogether() {
        graded(JULY, 6, Grade.GOOD);
        audits.add(Audited.in(JULY, Grade.GOOD).team("T02").outcome());
        audits.add(Audited.in(JUNE, Grade.INADEQUATE).team("T03").outcome());

        assertThat(figures().teams().rows())
                .extracting(GradeRow::label, r -> r.graded().known())
                .containsExactly(
                        tuple("North assessment", 6),
                        tuple("Teams with fewer than 5 audits or 3 workers, together", 2));
    }

    @Test
    void aTeamOfFewWorkersIsPutTogetherHoweverManyItsAudits() {
        graded(JULY, 6, Grade.GOOD);

        assertThat(MonthCompiler.of(ACounty.round(JULY), audits, Set.of("T01"), ACounty.names(), ACounty.RULES)
                        .teams()
                        .rows())
                .extracting(GradeRow::label)
                .containsExactly("Teams with fewer than 5 audits or 3 workers, together");
    }

    @Test
    void theWeakestQuestionComesFirstAndNotApplicableIsLeftOut() {
        audits.add(Audited.in(JULY, Grade.GOOD)
                .answer("MO01", AnswerCode.M)
                .answer("RA01", AnswerCode.E)
                .answer("CV07", AnswerCode.A)
                .outcome());
        audits.add(Audited.in(JULY, Grade.GOOD)
                .answer("MO01", AnswerCode.F)
                .answer("RA01", AnswerCode.P)
                .outcome());

        List<QuestionFigure> weakest = figures().weakest();

        assertThat(weakest).extracting(QuestionFigure::id).containsExactly("RA01", "MO01");
        assertThat(weakest.getFirst().meanPoints()).isEqualTo(20.0);
        assertThat(weakest.getFirst().notEvidenced().text()).isEqualTo("50.0%");
    }

    @Test
    void answersThatDatesContradictedAreCountedByTheme() {
        challenged(AnswerCode.F, AnswerCode.F);
        challenged(AnswerCode.M, AnswerCode.P);
        challenged(AnswerCode.F, AnswerCode.N);
        audits.add(Audited.in(JULY, Grade.GOOD)
                .answer("RA08", AnswerCode.F)
                .answer("MO01", AnswerCode.F)
                .outcome());

        assertThat(figures().contradictions().rows())
                .extracting(r -> List.of(
                        r.name(),
                        r.answers().text(),
                        r.challenged().text(),
                        r.changed().text(),
                        r.kept().text()))
                .contains(
                        List.of("Management oversight", "1", "0", "0", "0"),
                        List.of("Risk analysis", "4", "3", "2", "1"));
    }

    @Test
    void fewContradictionsAreWithheldFromTheSubcommitteeWithWhatGivesThemAway() {
        IntStream.range(0, 7).forEach(i -> challenged(AnswerCode.F, AnswerCode.F));
        IntStream.range(0, 2).forEach(i -> challenged(AnswerCode.F, AnswerCode.N));

        MonthFigures figures = new Suppression(ACounty.RULES).forSubcommittee(figures());

        assertThat(figures.contradictions().rows())
                .filteredOn(r -> r.name().equals("Risk analysis"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.changed().shown()).isFalse();
                    assertThat(r.kept().shown() && r.challenged().shown())
                            .as("changed would be the difference")
                            .isFalse();
                });
    }

    private void challenged(AnswerCode contradicted, AnswerCode finalAnswer) {
        audits.add(Audited.in(JULY, Grade.GOOD)
                .challenged("RA08", contradicted)
                .answer("RA08", finalAnswer)
                .outcome());
    }

    @Test
    void aQuestionAnsweredByFewComesAfterThoseAnsweredByMany() {
        audits.add(Audited.in(JULY, Grade.GOOD).answer("MO08", AnswerCode.N).outcome());
        IntStream.range(0, 10)
                .forEach(i -> audits.add(Audited.in(JULY, Grade.GOOD)
                        .answer("MO01", AnswerCode.F)
                        .outcome()));

        assertThat(figures().weakest()).extracting(QuestionFigure::id).containsExactly("MO01", "MO08");
    }

    @Test
    void patternsAreCountedByCaseAndPerHundredAudited() {
        graded(JULY, 7, Grade.GOOD);
        audits.add(Audited.in(JULY, Grade.GOOD)
                .flag("DD-17", Severity.CRITICAL, true, false)
                .flag("DD-09", Severity.HIGH, false, true)
                .outcome());

        PatternTable patterns = figures().patterns();

        assertThat(patterns.rows()).hasSize(1);
        assertThat(patterns.rows().getFirst().name()).isEqualTo("Child on a plan not seen");
        assertThat(patterns.rows().getFirst().all().per100()).isCloseTo(12.5, within(1e-9));
        assertThat(patterns.raised().getFirst())
                .isEqualTo(new PatternTable.FlagTotal(Severity.CRITICAL, Count.of(1), Count.of(1)));
    }

    @Test
    void moreOverridesThanATenthOfAQuarterCallForAReview() {
        graded(JULY, 8, Grade.GOOD);
        audits.add(Audited.in(JULY, Grade.GOOD).overridden().outcome());

        assertThat(figures().overrides().month().share().text()).isEqualTo("11.1%");
        assertThat(figures().overrides().reviewDue()).isTrue();
    }

    @Test
    void theAssuranceStatementSaysWhenNothingWasEscalated() {
        graded(JULY, 3, Grade.GOOD);

        assertThat(assurance()).isEqualTo("No child was found at immediate risk, and nothing was escalated.");
    }

    @Test
    void theAssuranceStatementSaysWhenEveryEscalationWasAcknowledgedInTime() {
        found(AlertState.ACKNOWLEDGED_IN_TIME);
        audits.add(Audited.in(JULY, Grade.INADEQUATE)
                .alerted(AlertState.ACKNOWLEDGED_IN_TIME)
                .outcome());

        assertThat(assurance())
                .isEqualTo("One child was found at immediate risk. Every escalation was acknowledged within 24 hours.");
    }

    @Test
    void anEscalationThatIsStillInTimeIsNotCalledLate() {
        found(AlertState.OPEN_IN_TIME);

        assertThat(assurance())
                .isEqualTo("One child was found at immediate risk. One escalation is still within the 24 hours.");
    }

    @Test
    void theAssuranceStatementTellsLateOnesApart() {
        found(AlertState.OPEN_LATE);
        assertThat(assurance()).endsWith(" One escalation is still open after more than 24 hours.");

        audits.clear();
        found(AlertState.ACKNOWLEDGED_LATE);
        found(AlertState.ACKNOWLEDGED_LATE);
        assertThat(assurance())
                .isEqualTo("2 children were found at immediate risk."
                        + " 2 escalations were acknowledged after more than 24 hours.");
    }

    @Test
    void theAssuranceStatementCountsEachStateWhenThereAreSeveral() {
        found(AlertState.OPEN_IN_TIME);
        found(AlertState.OPEN_LATE);
        found(AlertState.ACKNOWLEDGED_IN_TIME);
        found(AlertState.ACKNOWLEDGED_IN_TIME);
        found(AlertState.ACKNOWLEDGED_LATE);
        audits.add(Audited.in(JULY, Grade.GOOD).alerted(AlertState.WITHDRAWN).outcome());

        assertThat(assurance())
                .isEqualTo(
                        "5 children were found at immediate risk. Of the 6 escalations 1 is still within the 24 hours,"
                                + " 1 is still open after more than 24 hours, 2 were acknowledged within 24 hours,"
                                + " 1 was acknowledged after more than 24 hours and 1 was withdrawn.");
    }

    @Test
    void aRiskThatWasFoundBeforeSignOffIsInTheAssuranceStatement() {
        audits.add(Audited.in(JULY, Grade.GOOD)
                .immediateRisk(AlertState.OPEN_IN_TIME)
                .draft());

        assertThat(assurance()).startsWith("One child was found").endsWith("is still within the 24 hours.");
    }

    private void found(AlertState alert) {
        audits.add(Audited.in(JULY, Grade.INADEQUATE).immediateRisk(alert).outcome());
    }

    private String assurance() {
        return figures().assurance().sentence();
    }

    @Test
    void sentencesSayTheNumbersOfThePack() {
        audits.add(Audited.in(JULY.minusMonths(9), Grade.GOOD).outcome());
        found(AlertState.ACKNOWLEDGED_LATE);
        Parameters other = OtherNumbers.of(
                        RulePacks.bundled().current(),
                        Map.of(
                                "audit.A03", 31,
                                "audit.report.history", 9,
                                "audit.report.target", "0.65",
                                "audit.sampling.margin", "0.07",
                                "audit.sampling.z", "2.575829",
                                "audit.suppression.subcommittee-count", 7,
                                "audit.suppression.subcommittee-denominator", 13,
                                "audit.suppression.team-workers", 4))
                .parameters();
        ReportRules rules = ReportRules.of(other);
        MonthFigures figures = MonthCompiler.of(ACounty.round(JULY), audits, Set.of(), ACounty.names(), rules);
        MonthFigures published = new Suppression(rules).forSubcommittee(figures);

        assertThat(figures.headline()).contains("the target of 65%").endsWith("acknowledged after more than 31 hours.");
        assertThat(figures.measure().history().known().whole()).isEqualTo(1);
        assertThat(figures.notes())
                .anySatisfy(note -> assertThat(note).endsWith("either way; the aim is 7.0."))
                .anySatisfy(note -> assertThat(note)
                        .contains("Teams with fewer than 7 audits in 9 months or 4 workers are put together."));
        assertThat(published.notes()).anySatisfy(note -> assertThat(note)
                .contains("counts of cases from 1 to 6, percentages on fewer than 13,")
                .contains("Teams with fewer than 7 audits in 9 months or 4 workers are put together."));
        assertThat(published.assurance().sentence()).endsWith("acknowledged after more than 31 hours.");
        assertThat(figures.sample().margin()).isCloseTo(2.575829 * 0.5, within(1e-3));
    }

    @Test
    void laterMonthsDoNotReachBackIntoAReport() {
        graded(JULY, 10, Grade.GOOD);
        graded(JULY.plusMonths(1), 10, Grade.INADEQUATE);

        assertThat(figures().measure().history().text()).isEqualTo("100.0%");
    }

    @Test
    void theNotesNameTheFrameThePackAndTheMargin() {
        graded(JULY, 30, Grade.GOOD);

        assertThat(String.join("\n", figures().notes()))
                .contains(
                        "1,200 cases on 30/06/2025",
                        "9f86d081884c7d65",
                        "2025-07|NORTHSHIRE",
                        "rule pack 2026-1. Adopted by Quinn Lead and Harper Head on 02/12/2026.",
                        "17.7 points");
    }

    private void graded(YearMonth month, int number, Grade grade) {
        IntStream.range(0, number)
                .forEach(i -> audits.add(Audited.in(month, grade).outcome()));
    }

    private MonthFigures figures() {
        return MonthCompiler.of(ACounty.round(JULY), audits, Set.of(), ACounty.names(), ACounty.RULES);
    }
}

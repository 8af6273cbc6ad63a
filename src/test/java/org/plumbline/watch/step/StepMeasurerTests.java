package org.plumbline.watch.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.council.Standards;
import org.plumbline.drift.EventLine;
import org.plumbline.drift.clock.Limits;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.RulePacks;

class StepMeasurerTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final StepMeasurer STEPS = new StepMeasurer(
            Set.of(), new Limits(RulePacks.bundled().current(), Standards.ofPack(WorkingDays.englandAndWales())));

    @Test
    void aStepUpIsCountedFromTheNearestEarlierEventBelowIt() {
        assertThat(steps("2024-03-01 REFERRAL", "2025-01-02 REFERRAL", "2025-02-01 CP_PLAN_START plan=p"))
                .containsExactly(new MeasuredStep("REFERRAL_TO_PLAN", LocalDate.of(2025, 2, 1), 30, true));
    }

    @Test
    void oneReferralLeadsToTheFirstOfTwoPlansAlone() {
        assertThat(lengths(
                        "2023-02-01 REFERRAL",
                        "2023-02-23 CP_PLAN_START plan=p1",
                        "2024-02-01 CP_PLAN_END plan=p1",
                        "2025-03-24 CP_PLAN_START plan=p2"))
                .containsExactly(22);
    }

    @Test
    void aPlanThatFindsItsNearestReferralTakenIsNotCountedFromAnEarlierOne() {
        assertThat(lengths(
                        "2023-01-02 REFERRAL",
                        "2023-02-01 REFERRAL",
                        "2023-02-23 CP_PLAN_START plan=p1",
                        "2025-03-24 CP_PLAN_START plan=p2"))
                .containsExactly(22);
    }

    @Test
    void aReferralOfTheSameDayLeadsToNothing() {
        assertThat(lengths("2025-02-01 REFERRAL", "2025-02-01 CP_PLAN_START plan=p"))
                .isEmpty();
        assertThat(lengths("2025-01-02 REFERRAL", "2025-02-01 REFERRAL", "2025-02-01 CP_PLAN_START plan=p"))
                .containsExactly(30);
    }

    @Test
    void aReferralSoonAfterThePlanChangesNothing() {
        assertThat(lengths("2025-01-02 REFERRAL", "2025-05-02 CP_PLAN_START plan=p", "2025-05-10 REFERRAL"))
                .containsExactly(120);
    }

    @Test
    void everyWayUpIsCountedByItself() {
        assertThat(lengths(
                        "2023-01-01 REFERRAL",
                        "2023-05-01 CP_PLAN_START plan=p",
                        "2023-07-01 CLA_START care=k",
                        "2025-04-14 CLA_START care=k2"))
                .containsExactly(120, 181, 61);
    }

    @Test
    void aStepUpWithNothingBelowItIsNotMeasured() {
        assertThat(steps("2025-02-01 CLA_START care=k")).isEmpty();
    }

    @Test
    void whatLiesAfterTheDayIsNotKnownYet() {
        assertThat(steps("2025-01-02 REFERRAL", "2025-08-01 CLA_START care=k")).isEmpty();
    }

    private static List<Integer> lengths(String... events) {
        return steps(events).stream().map(MeasuredStep::days).toList();
    }

    private static List<MeasuredStep> steps(String... events) {
        CaseHistory history = new CaseHistory(
                "example",
                YearMonth.of(2015, 4),
                null,
                "EAST",
                CaseType.CIN,
                LocalDate.of(2024, 1, 1),
                null,
                EventLine.all(List.of(events), EventSource.EVENTS_FILE));
        return STEPS.of(history, new DriftFindings("example", JULY, List.of(), List.of(), List.of()));
    }
}

package org.plumbline.audit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Contradiction;

class FrozenDatesTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Contradiction REVIEWS = new Contradiction(
            "CD-16",
            "RA08",
            List.of("T44"),
            List.of(),
            Set.of(AnswerCode.F, AnswerCode.M),
            Set.of(AnswerCode.F),
            Set.of(),
            Set.of(),
            "No review from {from} to {until}, {days} days; one was due by {due}.",
            "the law");
    private static final Contradiction LONG_PLAN = new Contradiction(
            "CD-17",
            "RA08",
            List.of(),
            List.of("DD-20"),
            Set.of(),
            Set.of(),
            Set.of(AnswerCode.F),
            Set.of(),
            null,
            "the links");

    private final List<TimescaleResult> clocks = new ArrayList<>();
    private final List<AuditFlag> flags = new ArrayList<>();

    @Test
    void aStepThatIsOverdueContradictsWithItsDates() {
        clock("2024-11-28", null, "2025-05-28", "2025-06-30");

        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.challenge().says())
                    .isEqualTo("No review from 28/11/2024 to 30/06/2025, 214 days; one was due by 28/05/2025.");
            assertThat(each.contradicts("RA08", AnswerCode.M, flags)).isTrue();
            assertThat(each.contradicts("RA08", AnswerCode.P, flags)).isFalse();
            assertThat(each.contradicts("RA07", AnswerCode.M, flags)).isFalse();
        });
    }

    @Test
    void aStepThatCameLateInThePeriodContradictsOnlyTheFullYes() {
        clock("2024-05-01", "2025-01-10", "2024-11-01", "2025-01-10");

        assertThat(found()).singleElement().satisfies(each -> {
            assertThat(each.contradicts("RA08", AnswerCode.F, flags)).isTrue();
            assertThat(each.contradicts("RA08", AnswerCode.M, flags)).isFalse();
        });
    }

    @Test
    void aDutyThatEndedWhileItsStepWasOverdueCameLateAndIsNotOverdueNow() {
        clock("2024-05-01", null, "2024-11-01", "2025-01-10");

        assertThat(found()).singleElement().matches(each -> !each.contradicts("RA08", AnswerCode.M, flags));
    }

    @Test
    void whatCameLateBeforeThePeriodContradictsNothing() {
        clock("2023-01-01", "2024-06-29", "2023-07-01", "2024-06-29");
        clock("2025-01-10", null, "2025-07-10", "2025-06-30");

        assertThat(found()).isEmpty();
    }

    @Test
    void ofSeveralLateStepsTheWorstIsSaidAndAllAreCounted() {
        clock("2024-05-01", "2024-12-01", "2024-11-01", "2024-12-01");
        clock("2024-01-01", "2024-07-05", "2024-07-01", "2024-07-05");

        assertThat(found()).singleElement().satisfies(each -> assertThat(
                        each.challenge().says())
                .startsWith("No review from 01/05/2024 to 01/12/2024")
                .endsWith(" It was so 2 times in the audit period."));
    }

    @Test
    void twoLimitsOnTheSameStretchAreOneTime() {
        clock("2024-11-28", null, "2025-05-28", "2025-06-30");
        clock("2024-11-28", null, "2025-06-10", "2025-06-30");

        assertThat(found())
                .singleElement()
                .satisfies(each -> assertThat(each.challenge().says()).endsWith("one was due by 28/05/2025."));
    }

    @Test
    void aFlagBelowHighContradictsUntilItIsMitigated() {
        AuditFlag flag = flag(Severity.MEDIUM);
        AuditContradiction found = found().getFirst();

        assertThat(found.challenge())
                .isEqualTo(new Challenge("CD-17", "DD-20", "On a plan for 16 months, since 01/02/2024.", true));
        assertThat(found.contradicts("RA08", AnswerCode.F, flags)).isTrue();
        flag.mitigate(
                MitigationReason.HOSPITAL,
                "In hospital for most of it.",
                RunAs.system(Role.PRACTICE_SUPERVISOR),
                Instant.EPOCH);
        assertThat(found.contradicts("RA08", AnswerCode.F, flags)).isFalse();
    }

    @Test
    void aSeriousFlagIsLeftToItsWarning() {
        flag(Severity.HIGH);

        assertThat(found()).isEmpty();
    }

    private AuditFlag flag(Severity severity) {
        EventRef start = new EventRef("1", EventType.CP_PLAN_START, LocalDate.of(2024, 2, 1));
        AuditFlag flag = new AuditFlag(
                UUID.randomUUID(),
                new Flag(
                        "DD-20",
                        "Long child protection plan",
                        severity,
                        "On a plan for 16 months, since 01/02/2024.",
                        "Hold a legal planning meeting.",
                        LocalDate.of(2025, 5, 1),
                        List.of(start),
                        null));
        flags.add(flag);
        return flag;
    }

    private void clock(String from, @Nullable String to, String due, String until) {
        LocalDate last = LocalDate.parse(until);
        boolean late = last.isAfter(LocalDate.parse(due));
        clocks.add(new TimescaleResult(
                "T44",
                new EventRef("a", EventType.CLA_REVIEW, LocalDate.parse(from)),
                to == null ? null : new EventRef("b", EventType.CLA_REVIEW, LocalDate.parse(to)),
                LocalDate.parse(due),
                last,
                0,
                late,
                late ? Severity.HIGH : null,
                false));
    }

    private List<AuditContradiction> found() {
        DriftFindings findings = new DriftFindings("C1", TODAY, List.of(), clocks, List.of());
        return new FrozenDates(UUID.randomUUID(), findings, TODAY.minusMonths(12), flags)
                .contradictions(List.of(REVIEWS, LONG_PLAN));
    }
}

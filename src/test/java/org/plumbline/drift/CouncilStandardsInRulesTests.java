package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.council.OwnLimits;
import org.plumbline.council.OwnLimits.Decided;
import org.plumbline.council.Standards;
import org.plumbline.drift.clock.Limits;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;
import org.plumbline.watch.step.MeasuredStep;
import org.plumbline.watch.step.StepMeasurer;

class CouncilStandardsInRulesTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final WorkingDays ENGLAND = WorkingDays.englandAndWales();
    private static final LocalDate PLAN = LocalDate.of(2025, 6, 2);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final String[] VISITS = {
        "2025-06-02 CP_PLAN_START plan=p",
        "2025-06-03 VISIT kind=CP;seen=Y",
        "2025-06-13 VISIT kind=CP;seen=Y",
        "2025-06-25 VISIT kind=CP;seen=Y"
    };

    @Test
    void theRulesOfACouncilAreThoseOfThePack() {
        assertThat(rules(limit("T26", 5, JULY)).packId()).isEqualTo(PACK.id());
    }

    @Test
    void aStricterLimitCountsForWhatEndsOrStillRunsFromItsDayOn() {
        DriftRules rules = rules(limit("T26", 5, JULY));

        List<TimescaleResult> visits = clocks(rules, "T26", LocalDate.of(2025, 7, 3), VISITS);

        assertThat(visits)
                .extracting(TimescaleResult::until, TimescaleResult::due, TimescaleResult::late)
                .containsExactly(
                        row("2025-06-03", "2025-06-16", false),
                        row("2025-06-13", "2025-06-17", false),
                        row("2025-06-25", "2025-06-27", false),
                        row("2025-07-03", "2025-07-02", true));
    }

    @Test
    void asOfADayBeforeItCountsTheLimitIsAsItWas() {
        DriftRules rules = rules(limit("T26", 5, JULY));

        assertThat(clocks(rules, "T26", JULY.minusDays(1), VISITS).getLast().due())
                .isEqualTo("2025-07-09");
        assertThat(clocks(rules, "T26", JULY, VISITS).getLast().due()).isEqualTo("2025-07-02");
    }

    @Test
    void aLaterDecisionTakesThePlaceOfEarlierOnesFromItsDayOn() {
        OwnLimits limits = OwnLimits.of(
                List.of(
                        decided("T26", 5, JULY, 1),
                        decided("T26", 4, JULY.plusMonths(2), 2),
                        decided("T26", null, JULY.plusMonths(1), 3)),
                PACK.timescales());

        assertThat(limits.of("T26")).containsOnlyKeys(JULY, JULY.plusMonths(1)).containsValues(5, 10);
    }

    @Test
    void aLimitThatThePackDoesNotAllowHasNoEffect() {
        assertThat(OwnLimits.of(List.of(decided("T42", 30, JULY, 1)), PACK.timescales()))
                .isSameAs(OwnLimits.NONE);
        assertThat(OwnLimits.of(List.of(decided("T999", 3, JULY, 1)), PACK.timescales()))
                .isSameAs(OwnLimits.NONE);
    }

    @Test
    void theSecondStepOfSeverityMovesAlongWithTheLimit() {
        DriftRules rules = rules(limit("T26", 5, JULY));

        assertThat(clocks(rules, "T26", LocalDate.of(2025, 7, 9), VISITS)
                        .getLast()
                        .severity())
                .isEqualTo(Severity.HIGH);
        assertThat(clocks(rules, "T26", LocalDate.of(2025, 7, 10), VISITS)
                        .getLast()
                        .severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void whatTheChildsOwnPlanSetsGoesBeforeTheLimitOfTheCouncil() {
        DriftRules rules = rules(limit("T26", 5, JULY));

        List<TimescaleResult> visits =
                clocks(rules, "T26", LocalDate.of(2025, 7, 3), "2025-06-25 CP_PLAN_START plan=p;visitLimitWD=8");

        assertThat(visits.getLast().due()).isEqualTo("2025-07-07");
    }

    @Test
    void aPatternThatRepeatsTheLimitOfAClockMovesAlong() {
        String[] plan = {"2024-06-03 CP_PLAN_START plan=p;category=NEG"};
        LocalDate day = LocalDate.of(2025, 7, 1);

        assertThat(codes(new DriftRules(PACK, ENGLAND), day, plan)).doesNotContain("DD-20");
        assertThat(codes(rules(limit("T30", 12, day)), day, plan)).contains("DD-20");
        assertThat(codes(rules(limit("T30", 12, day)), day.minusDays(1), plan)).doesNotContain("DD-20");
    }

    @Test
    void everyNumberThatFollowsATimescaleIsInProportion() {
        assertThat(RepeatedLimits.on(JULY, PACK, limit("T68", 6, JULY)).whole("drift.DD-37.review"))
                .isEqualTo(42);
        assertThat(RepeatedLimits.on(JULY, PACK, limit("T76", 5, JULY)).whole("drift.DD-33.old"))
                .isEqualTo(152);
        assertThat(RepeatedLimits.on(JULY.minusDays(1), PACK, limit("T68", 6, JULY)))
                .isSameAs(PACK.parameters());
    }

    @Test
    void theSentencesOnLongSilenceNameTheLimitOfTheCouncil() {
        String[] opened = {"2025-05-01 REFERRAL id=r"};
        DriftRules rules = rules(limit("T73", 28, PLAN));

        assertThat(sentence(rules, "DD-25", PLAN.minusDays(4), opened)).isEmpty();
        assertThat(sentence(rules, "DD-25", PLAN, opened)).startsWith("For more than 28 days nobody in management");
        assertThat(sentence(rules, "DD-25", PLAN.plusDays(10), opened))
                .startsWith("Nobody in management")
                .contains("for more than 41 days.");
    }

    @Test
    void aDayOffMovesTheDueDay() {
        Standards closed = new Standards(OwnLimits.NONE, ENGLAND.withExtraHolidays(Set.of(LocalDate.of(2025, 6, 27))));

        assertThat(clocks(new DriftRules(PACK, ENGLAND), "T26", JULY, VISITS)
                        .getLast()
                        .due())
                .isEqualTo("2025-07-09");
        assertThat(clocks(new DriftRules(PACK, closed), "T26", JULY, VISITS)
                        .getLast()
                        .due())
                .isEqualTo("2025-07-10");
    }

    @Test
    void theShareInTimeIsHeldAgainstEnglandByTheLimitOfEngland() {
        DriftRules rules = rules(limit("T16", 10, PLAN));
        CaseHistory late = history(
                "2025-06-03 STRATEGY_DISCUSSION decision=S47_SINGLE;enquiry=q",
                "2025-06-03 S47_START enquiry=q",
                "2025-06-20 CONFERENCE kind=ICPC");
        DriftFindings findings = rules.ofFullHistory(late, JULY, DataCover.ALL);
        StepMeasurer steps = new StepMeasurer(Set.of("T16"), new Limits(PACK, Standards.ofPack(ENGLAND)));

        assertThat(findings.timescales())
                .filteredOn(each -> each.timescale().equals("T16"))
                .extracting(TimescaleResult::late)
                .containsExactly(true);
        assertThat(steps.of(late, findings)).extracting(MeasuredStep::inTime).containsExactly(true);
    }

    private static org.assertj.core.groups.Tuple row(String until, String due, boolean late) {
        return org.assertj.core.groups.Tuple.tuple(LocalDate.parse(until), LocalDate.parse(due), late);
    }

    private static DriftRules rules(OwnLimits limits) {
        return new DriftRules(PACK, new Standards(limits, ENGLAND));
    }

    private static OwnLimits limit(String timescale, int amount, LocalDate from) {
        return OwnLimits.of(List.of(decided(timescale, amount, from, 1)), PACK.timescales());
    }

    private static Decided decided(
            String timescale, @org.jspecify.annotations.Nullable Integer amount, LocalDate from, int order) {
        return new Decided(timescale, amount, from, Instant.EPOCH.plusSeconds(order));
    }

    private static List<TimescaleResult> clocks(DriftRules rules, String timescale, LocalDate asOf, String... events) {
        return rules.ofFullHistory(history(events), asOf, DataCover.ALL).timescales().stream()
                .filter(each -> each.timescale().equals(timescale))
                .toList();
    }

    private static List<String> codes(DriftRules rules, LocalDate asOf, String... events) {
        return rules.ofFullHistory(history(events), asOf, DataCover.ALL).flags().stream()
                .map(Flag::pattern)
                .toList();
    }

    private static String sentence(DriftRules rules, String pattern, LocalDate asOf, String... events) {
        return rules.ofFullHistory(history(events), asOf, DataCover.ALL).flags().stream()
                .filter(each -> each.pattern().equals(pattern))
                .map(Flag::text)
                .findFirst()
                .orElse("");
    }

    private static CaseHistory history(String... events) {
        LocalDate opened = LocalDate.parse(Objects.requireNonNull(events[0]).substring(0, 10));
        return new CaseHistory(
                "example",
                YearMonth.of(2015, 4),
                null,
                "EAST",
                CaseType.CP,
                opened,
                null,
                EventLine.all(List.of(events), EventSource.EVENTS_FILE));
    }
}

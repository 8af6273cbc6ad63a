package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.EveryPack;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.timeline.DataCover;

/** Every timescale on its limit and one day over, as the examples beside the tests write it. */
class TimescaleExamplesTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final DriftRules RULES = new DriftRules(PACK, WorkingDays.englandAndWales());
    private static final LocalDate OPENED = LocalDate.of(2023, 1, 1);
    /** Steps that no kind of event records. */
    private static final Set<String> NOT_EVALUABLE =
            Set.of("T17", "T18", "T25", "T40", "T41", "T62", "T65", "T79", "T81", "T82", "T83");

    @TestFactory
    Stream<DynamicContainer> everyIntervalComesOutAsWritten() throws IOException {
        List<DynamicContainer> packs = new ArrayList<>();
        for (RulePack pack : EveryPack.all()) {
            DriftRules rules = new DriftRules(pack, WorkingDays.englandAndWales());
            packs.add(DynamicContainer.dynamicContainer(
                    pack.id(),
                    TimescaleExample.of(pack.id()).stream()
                            .map(each -> DynamicTest.dynamicTest(each.title(), () -> each.check(rules)))));
        }
        return packs.stream();
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyTimescaleThatEventsCanShowHasAnExample(RulePack pack) throws IOException {
        Set<String> shown = TimescaleExample.of(pack.id()).stream()
                .map(TimescaleExample::timescale)
                .collect(Collectors.toSet());
        Set<String> known = pack.timescales().stream()
                .filter(TimescaleLimit::isInForce)
                .map(row -> row.id().split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(NOT_EVALUABLE);

        assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aStepThatNoEventRecordsIsNotEvaluableWhateverTheDataCovers() {
        DriftFindings findings = RULES.ofFullHistory(
                TimescaleExample.history(CaseType.CIN, YearMonth.of(2018, 1), List.of()),
                OPENED.plusYears(1),
                DataCover.ALL);

        assertThat(findings.notEvaluable().stream().map(NotEvaluable::code).filter(code -> code.startsWith("T")))
                .containsExactlyInAnyOrderElementsOf(NOT_EVALUABLE);
    }

    @Test
    void aDutyThatIsNotInForceIsNotOwed() {
        assertThat(familyGroup(PACK)).isEmpty();
        assertThat(RULES.ofFullHistory(
                                TimescaleExample.history(CaseType.CIN, YearMonth.of(2018, 1), List.of()),
                                LocalDate.of(2025, 7, 31),
                                DataCover.ALL)
                        .notEvaluable())
                .extracting(NotEvaluable::code)
                .doesNotContain("T84");
    }

    @Test
    void aDutyIsOwedWhereItBeganOnOrAfterTheDayFromWhichItIsInForce() {
        assertThat(familyGroup(inForceFrom("2025-03-04"))).isEmpty();
        assertThat(familyGroup(inForceFrom("2025-03-03"))).singleElement().satisfies(clock -> {
            assertThat(clock.due()).isEqualTo(LocalDate.of(2025, 6, 2));
            assertThat(clock.severity()).isEqualTo(Severity.HIGH);
        });
        assertThat(familyGroup(inForceFrom("2025-03-03"), "2025-06-02 FAMILY_GROUP_OFFER family=f;offered=Y"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.late()).isFalse());
        assertThat(familyGroup(inForceFrom("2025-03-03"), "2025-06-03 FAMILY_GROUP_OFFER family=f;offered=Y"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.late()).isTrue());
    }

    private static RulePack inForceFrom(String day) {
        String rows = PACK.text("timescales.csv");
        assertThat(rows).contains(",,,no");
        return PACK.with("timescales.csv", rows.replace(",,,no", ",,," + day));
    }

    private static List<TimescaleResult> familyGroup(RulePack pack, String... offer) {
        List<String> lines = new ArrayList<>(
                List.of("2025-03-03 PRE_PROCEEDINGS_DECISION family=f", "2025-06-02 PROCEEDINGS_ISSUED family=f"));
        lines.addAll(List.of(offer));
        return new DriftRules(pack, WorkingDays.englandAndWales())
                .ofFullHistory(
                        TimescaleExample.history(
                                CaseType.CIN, YearMonth.of(2018, 1), EventLine.all(lines, EventSource.EVENTS_FILE)),
                        LocalDate.of(2025, 7, 31),
                        DataCover.ALL)
                .timescales()
                .stream()
                .filter(clock -> clock.timescale().equals("T84"))
                .toList();
    }

    @Test
    void aTimescaleOutsideTheCoverIsNotInTime() {
        CaseEvent plan = TimescaleExample.event("2025-06-03 CIN_PLAN_START plan=p", 0);
        DriftFindings findings = RULES.ofFullHistory(
                TimescaleExample.history(CaseType.CIN, YearMonth.of(2018, 1), List.of(plan)),
                LocalDate.of(2025, 7, 31),
                Set.of(EventType.CIN_PLAN_START, EventType.CIN_REVIEW));

        assertThat(findings.timescales()).extracting(TimescaleResult::timescale).containsExactly("T35");
        assertThat(findings.notEvaluable()).extracting(NotEvaluable::code).contains("T34", "T38");
    }
}

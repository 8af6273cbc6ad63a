package org.plumbline.watch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.WorkerSighting;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.drift.EventLine;
import org.plumbline.watch.timeline.TimelineSpell.Kind;

class TimelineSpellsTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @Test
    void aPlacementLastsUntilTheNextOneAndTheLatestGoesOn() {
        List<TimelineSpell> spells = spells(
                null,
                "2024-01-10 CLA_START",
                "2024-01-10 LEGAL_STATUS_START code=V2",
                "2024-01-10 PLACEMENT_START placement=a",
                "2024-06-03 PLACEMENT_START placement=b",
                "2024-09-01 LEGAL_STATUS_START code=C1");

        assertThat(spells)
                .extracting(TimelineSpell::kind, TimelineSpell::from, TimelineSpell::to)
                .containsExactly(
                        tuple(Kind.LOOKED_AFTER, day("2024-01-10"), null),
                        tuple(Kind.LEGAL_STATUS, day("2024-01-10"), day("2024-09-01")),
                        tuple(Kind.LEGAL_STATUS, day("2024-09-01"), null),
                        tuple(Kind.PLACEMENT, day("2024-01-10"), day("2024-06-03")),
                        tuple(Kind.PLACEMENT, day("2024-06-03"), null));
    }

    @Test
    void aWorkerKeepsTheNumberWhenComingBack() {
        assertThat(spells(
                        null,
                        "2024-01-10 ALLOCATION worker=W9;role=CASE_HOLDER;qualifiedSW=Y",
                        "2024-03-10 ALLOCATION worker=W2;role=CASE_HOLDER;qualifiedSW=Y;end=2024-04-30",
                        "2024-03-15 ALLOCATION worker=W7;role=IRO;qualifiedSW=Y",
                        "2024-05-10 ALLOCATION worker=W9;role=CASE_HOLDER;qualifiedSW=Y"))
                .extracting(TimelineSpell::kind, TimelineSpell::number, TimelineSpell::from, TimelineSpell::to)
                .containsExactly(
                        tuple(Kind.WORKER, 1, day("2024-01-10"), day("2024-03-10")),
                        tuple(Kind.WORKER, 2, day("2024-03-10"), day("2024-04-30")),
                        tuple(Kind.WORKER, 1, day("2024-05-10"), null));
    }

    @Test
    void withoutAllocationsTheMonthlyDataTellsOfWorkers() {
        List<TimelineSpell> spells = new TimelineSpells(history(null), TODAY, WorkingDays.englandAndWales())
                .all(List.of(
                        new WorkerSighting("W1", day("2024-01-31"), day("2024-05-31"), false),
                        new WorkerSighting("W2", day("2024-06-30"), TODAY, true)));

        assertThat(spells)
                .extracting(TimelineSpell::number, TimelineSpell::from, TimelineSpell::to)
                .containsExactly(tuple(1, day("2024-01-31"), day("2024-05-31")), tuple(2, day("2024-06-30"), null));
    }

    @Test
    void nothingLastsBeyondTheClosing() {
        assertThat(spells(day("2025-02-03"), "2024-01-10 CP_PLAN_START plan=p"))
                .extracting(TimelineSpell::to)
                .containsExactly(day("2025-02-03"));
    }

    private static List<TimelineSpell> spells(@Nullable LocalDate closed, String... events) {
        return new TimelineSpells(history(closed, events), TODAY, WorkingDays.englandAndWales()).all(List.of());
    }

    private static CaseHistory history(@Nullable LocalDate closed, String... events) {
        return new CaseHistory(
                "C1",
                YearMonth.of(2015, 4),
                null,
                "East",
                CaseType.CLA,
                day("2024-01-10"),
                closed,
                EventLine.all(List.of(events), EventSource.MANUAL));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

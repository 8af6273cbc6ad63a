package org.plumbline.watch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.council.CouncilLimits;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.DayOffView;
import org.plumbline.council.DaysOff;
import org.plumbline.council.LimitProposal;
import org.plumbline.council.LimitRow;
import org.plumbline.instrument.OwnWords;
import org.plumbline.watch.sweep.FindingsAge;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepTable;
import org.plumbline.watch.timeline.CaseTimelines;
import org.plumbline.watch.timeline.ClockState;
import org.plumbline.watch.timeline.TimelineClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** A child on a plan whose last visit lies six working days back, under a limit of ten. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "plumbline.sweep.batch=2")
class AfterAChangeOfStandardsTests {

    private static final WorkingDays ENGLAND = WorkingDays.englandAndWales();
    private static final Actor LEAD = person(Role.QA_LEAD);
    private static final Actor ADMINISTRATOR = person(Role.SYSTEM_ADMINISTRATOR);

    @Autowired
    private CaseStore store;

    @Autowired
    private CouncilLimits limits;

    @Autowired
    private DaysOff daysOff;

    @Autowired
    private Sweeps sweeps;

    @Autowired
    private SweepTable table;

    @Autowired
    private SweepRun run;

    @Autowired
    private CaseTimelines timelines;

    @Autowired
    private FindingsAge age;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void backToThePack() {
        if (visits().isOwn()) {
            set(null);
        }
        for (DayOffView day : as(ADMINISTRATOR, daysOff::all)) {
            UUID id = day.id();
            if (day.isCurrent() && id != null) {
                as(ADMINISTRATOR, () -> daysOff.remove(id));
            }
        }
        SweptCases.empty(jdbc);
    }

    @Test
    void aChangeTakesEffectInTheListsWithTheNextSweepAndUntilThenThePageSaysSo() {
        store(3);
        sweep();
        assertThat(beforeChange()).isFalse();

        set(5);

        assertThat(lateVisits()).isZero();
        assertThat(beforeChange()).isTrue();
        sweep();
        assertThat(lateVisits()).isEqualTo(3);
        assertThat(beforeChange()).isFalse();
    }

    @Test
    void aFileThatHoldsEveryEventIsSaidUntilTheNextSweepWhenItIsTakenInAndWhenItIsTakenBack() {
        store(2);
        sweep();
        assertThat(as(LEAD, age::changes).cover()).isEmpty();

        ImportBatch file = new ImportBatch(
                EventSource.EVENTS_FILE,
                today(),
                "1".repeat(64),
                List.of(SweptCases.child(0, today(), NewEvent.of(EventType.SUPERVISION, today(), Map.of()))));
        TypeCover complete = new TypeCover(EventType.SUPERVISION, today(), Set.of());
        UUID id = Objects.requireNonNull(
                as(person(Role.DATA_ADMINISTRATOR), () -> store.store(file.covering(List.of(complete))))
                        .importId());

        assertThat(as(LEAD, age::changes).cover()).isPresent();
        sweep();
        assertThat(as(LEAD, age::changes).cover()).isEmpty();

        RunAs.actor(person(Role.DATA_ADMINISTRATOR), () -> store.undo(id));

        assertThat(as(LEAD, age::changes).cover()).isPresent();
        sweep();
        assertThat(as(LEAD, age::changes).cover()).isEmpty();
    }

    @Test
    void anImportBetweenTheChangeAndTheSweepIsJudgedLikeTheRest() {
        store(2);
        sweep();
        set(5);

        store(4);

        assertThat(stored()).isEqualTo(4);
        assertThat(lateVisits()).isZero();
    }

    @Test
    void aSweepKeepsTheLimitsWithWhichItBeganThroughAKill() {
        store(3);
        UUID begun = begun();
        set(5);

        run.run(begun);

        assertThat(lateVisits()).isZero();
        assertThat(beforeChange()).isTrue();
    }

    @Test
    void aStoppedSweepIsNotGoneOnWithAfterAChange() {
        store(3);
        UUID begun = begun();
        table.stop(begun, "Stopped.");
        set(5);

        SweepStart again = as(ADMINISTRATOR, () -> sweeps.start(today()));

        assertThat(again).isInstanceOfSatisfying(SweepStart.Started.class, started -> assertThat(started.goesOn())
                .isFalse());
        await().until(() -> as(ADMINISTRATOR, () -> sweeps.recent(1).getFirst().state()) == SweepState.FINISHED
                && !run.isRunning());
    }

    @Test
    void theLineOfAChildGoesByWhatCountsNow() {
        store(1);
        sweep();
        assertThat(visitClock().now()).isNotEqualTo(ClockState.OVER);

        set(5);

        assertThat(visitClock().now()).isEqualTo(ClockState.OVER);
    }

    @Test
    void aDayOffMovesTheDueDaysOfTheNextSweep() {
        store(1);
        sweep();
        LocalDate due = due();
        LocalDate closed = ENGLAND.add(today(), 2);

        assertThat(as(ADMINISTRATOR, () -> daysOff.add(closed, "Royal visit"))).isEmpty();

        assertThat(due()).isEqualTo(due);
        assertThat(beforeChange()).isTrue();
        sweep();
        assertThat(due()).isEqualTo(ENGLAND.add(due, 1));
    }

    private LimitRow visits() {
        return as(LEAD, limits::all).stream()
                .filter(each -> each.pack().id().equals("T26"))
                .findFirst()
                .orElseThrow();
    }

    private void set(@Nullable Integer amount) {
        LimitRow row = visits();
        LimitProposal proposal = new LimitProposal(
                "T26", amount, today(), OwnWords.of("Agreed by the practice board in November."), row.version());
        assertThat(as(LEAD, () -> limits.propose(proposal))).isEqualTo(new CouncilResult.Done());
        assertThat(as(ADMINISTRATOR, () -> limits.agree("T26", visits().version())))
                .isEqualTo(new CouncilResult.Done());
    }

    private void sweep() {
        run.run(begun());
    }

    private UUID begun() {
        UUID id = UUID.randomUUID();
        table.insert(id, today(), "2026-1", "tester");
        run.cut(id);
        return id;
    }

    private boolean beforeChange() {
        return as(LEAD, age::changes).standards().isPresent();
    }

    private int lateVisits() {
        return count("select count(*) from running_clock where timescale = 'T26' and severity >= 0");
    }

    private int stored() {
        return count("select count(*) from running_clock where timescale = 'T26'");
    }

    private int count(String sql) {
        Integer found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }

    private LocalDate due() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select due_on from running_clock where timescale = 'T26'", LocalDate.class));
    }

    private TimelineClock visitClock() {
        return as(LEAD, () -> timelines.of(pseudonyms.child("S0"), today())).clocks().stream()
                .filter(clock -> clock.timescale().equals("T26"))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void store(int children) {
        LocalDate seen = today();
        while (ENGLAND.between(seen, today()) < 6) {
            seen = seen.minusDays(1);
        }
        List<ChildRecord> read = SweptCases.children(children, seen);
        as(
                person(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, today(), "0".repeat(64), read)));
    }

    private static <T> T as(Actor actor, Supplier<T> job) {
        return RunAs.actor(actor, job);
    }

    private static Actor person(Role role) {
        return new Actor(UUID.randomUUID(), "tester", "Tester", Set.of(role), Set.of(), null);
    }
}

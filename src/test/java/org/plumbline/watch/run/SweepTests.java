package org.plumbline.watch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.watch.run.SweptCases.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.council.CouncilStandards;
import org.plumbline.drift.Breakage;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.Severity;
import org.plumbline.rulebook.PackWith;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.ChangeFilter;
import org.plumbline.watch.flag.FlagChanges;
import org.plumbline.watch.flag.FlagSpell;
import org.plumbline.watch.list.WatchFilter;
import org.plumbline.watch.list.WatchList;
import org.plumbline.watch.list.WatchRow;
import org.plumbline.watch.sweep.CouncilRules;
import org.plumbline.watch.sweep.FlagChange;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepTable;
import org.plumbline.watch.sweep.SweepTally;
import org.plumbline.watch.sweep.SweepView;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.CaseTimelines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "plumbline.sweep.batch=2")
@Import(SweepTests.RulesOfATest.class)
class SweepTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 15);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 19);
    private static final LocalDate SEEN = LocalDate.of(2025, 7, 1);

    @TestConfiguration
    static class RulesOfATest {
        @Bean
        @Primary
        CouncilRules rulesOfATest(CouncilStandards standards) {
            return new CouncilRules(PackWith.file("drift/test.drl", Breakage.RULE), standards);
        }
    }

    @Autowired
    private CaseStore store;

    @Autowired
    private Sweeps sweeps;

    @Autowired
    private SweepTable table;

    @Autowired
    private SweepRun run;

    @Autowired
    private NightlySweep nightly;

    @Autowired
    private CaseDrift drift;

    @Autowired
    private WatchList watchList;

    @Autowired
    private FlagChanges changes;

    @Autowired
    private CaseTimelines timelines;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aQuietRule() {
        Breakage.reset();
    }

    @AfterEach
    void empty() {
        Breakage.reset();
        SweptCases.empty(jdbc);
    }

    @Test
    void everyCaseIsJudgedAndTheFlagsAreCountedBySeverity() {
        store(JULY, children(7, SEEN));

        SweepView sweep = sweep(JULY);

        assertThat(sweep.state()).isEqualTo(SweepState.FINISHED);
        assertThat(sweep.done()).isEqualTo(7);
        assertThat(sweep.total()).isEqualTo(7);
        assertThat(sweep.tallies().getFirst()).isEqualTo(new SweepTally(Severity.CRITICAL, 7, 7, 0, 0));
    }

    @Test
    void aSecondSweepOfTheSameDayFindsNothingNew() {
        store(JULY, children(3, SEEN));
        sweep(JULY);

        assertThat(sweep(JULY).tallies().getFirst()).isEqualTo(new SweepTally(Severity.CRITICAL, 3, 0, 0, 0));
    }

    @Test
    void aFlagClearsAndComesBackAndItsPastIsKept() {
        store(JULY, children(1, SEEN));
        sweep(JULY);
        store(AUGUST, children(1, AUGUST));
        SweepView cleared = sweep(AUGUST);

        SweepView back = sweep(SEPTEMBER);

        assertThat(cleared.tallies().getFirst()).isEqualTo(new SweepTally(Severity.CRITICAL, 0, 0, 0, 1));
        assertThat(back.tallies().getFirst()).isEqualTo(new SweepTally(Severity.CRITICAL, 1, 0, 1, 0));
        assertThat(as(Role.QA_LEAD, () -> drift.past(id(0))))
                .filteredOn(spell -> spell.pattern().equals("DD-17"))
                .extracting(FlagSpell::number, FlagSpell::seenFrom, FlagSpell::clearedOn)
                .containsExactly(tuple(2, SEPTEMBER, null), tuple(1, JULY, AUGUST));
        CaseTimeline timeline = as(Role.QA_LEAD, () -> timelines.latest(id(0)));
        assertThat(timeline.asOf()).isEqualTo(SEPTEMBER);
        assertThat(timeline.cleared())
                .filteredOn(spell -> spell.pattern().equals("DD-17"))
                .extracting(FlagSpell::clearedOn)
                .containsExactly(AUGUST);
    }

    @Test
    void theCountsOfTheLastSweepLeadToTheFlagsThatTheyCount() {
        store(JULY, children(2, SEEN));
        sweep(JULY);
        assertThat(changed(FlagChange.APPEARED, "EAST")).containsExactlyInAnyOrder(id(0), id(1));
        store(AUGUST, children(1, AUGUST));
        sweep(AUGUST);

        assertThat(changed(FlagChange.CLEARED, "EAST")).containsExactly(id(0));
        assertThat(changed(FlagChange.APPEARED, "EAST")).isEmpty();
        assertThat(as(Role.QA_LEAD, changes::span).orElseThrow().before()).isEqualTo(JULY);

        sweep(SEPTEMBER);

        assertThat(changed(FlagChange.CAME_BACK, "EAST")).containsExactly(id(0));
        assertThat(changed(FlagChange.CLEARED, "EAST")).isEmpty();
        assertThat(changed(FlagChange.CAME_BACK, "WEST")).isEmpty();
    }

    @Test
    void withoutASweepNothingHasChanged() {
        assertThat(changed(FlagChange.APPEARED, "EAST")).isEmpty();
        assertThat(as(Role.QA_LEAD, changes::span)).isEmpty();
    }

    /** The cases of which somebody of the team sees that a critical flag changed so. */
    private List<String> changed(FlagChange change, String team) {
        ChangeFilter filter = new ChangeFilter(change, Severity.CRITICAL, null);
        return RunAs.actor(person(Role.PRACTICE_SUPERVISOR, Set.of(team)), () -> {
            List<String> found = changes.page(filter, Sort.unsorted(), 0, 9).stream()
                    .map(FlagSpell::caseId)
                    .toList();
            assertThat(changes.count(filter)).isEqualTo(found.size());
            return found;
        });
    }

    @Test
    void aFlagThatAnImportBringsIsNewInTheNextSweep() {
        store(JULY, children(1, JULY));
        sweep(JULY);
        store(SEPTEMBER, children(2, JULY));

        assertThat(sweep(SEPTEMBER).tallies().getFirst()).isEqualTo(new SweepTally(Severity.CRITICAL, 2, 2, 0, 0));
    }

    @Test
    void aSweepThatIsKilledGoesOnWhereItStood() {
        store(JULY, children(12, SEEN));
        UUID id = begun(JULY);
        Breakage.reset();
        Breakage.then(() -> {
            if (Breakage.COUNT.get() >= 7) {
                throw new Error("killed");
            }
        });
        assertThatThrownBy(() -> run.run(id)).hasRootCauseMessage("killed");
        SweepView killed = table.find(id).orElseThrow();

        int before = killed.done();
        Breakage.reset();
        run.run(id);

        assertThat(killed.state()).isEqualTo(SweepState.RUNNING);
        assertThat(before).isBetween(2, 8);
        assertThat(table.find(id).orElseThrow().state()).isEqualTo(SweepState.FINISHED);
        assertThat(table.find(id).orElseThrow().done()).isEqualTo(12);
        assertThat(Breakage.COUNT.get()).isEqualTo(12 - before);
    }

    @Test
    void aCaseThatCannotBeJudgedIsSaidAndTheSweepGoesOnWithTheOthers() {
        store(JULY, children(3, SEEN));
        sweep(JULY);
        Breakage.reset();
        AtomicBoolean first = new AtomicBoolean(true);
        Breakage.then(() -> {
            if (first.getAndSet(false)) {
                throw new IllegalStateException("broken");
            }
        });

        SweepView sweep = sweep(AUGUST);

        assertThat(sweep.state()).isEqualTo(SweepState.FINISHED);
        assertThat(sweep.done()).isEqualTo(3);
        assertThat(sweep.refused())
                .singleElement()
                .asString()
                .matches("The case [0-9a-f]{16} could not be judged.* report this and quote DD-17.");
        assertThat(jdbc.queryForList(
                        "select distinct as_of from current_flag where pattern = 'DD-17' order by as_of",
                        LocalDate.class))
                .as("what was found of the case before stays")
                .containsExactly(JULY, AUGUST);
    }

    @Test
    void theTimelineOfACaseThatCannotBeJudgedShowsItsEventsAndWhichOneIsToBlame() {
        NewEvent broken =
                NewEvent.of(EventType.ASSESSMENT_START, JULY, Map.of("assessment", "a1", "timescaleWD", "soon"));
        store(JULY, List.of(child(0, SEEN, broken)));

        CaseTimeline timeline = as(Role.QA_LEAD, () -> timelines.latest(id(0)));

        assertThat(timeline.events()).hasSize(3);
        assertThat(timeline.clocks()).isEmpty();
        CaseTimeline.Refused refused = Objects.requireNonNull(timeline.refused());
        assertThat(Objects.requireNonNull(refused.event()).type()).isEqualTo(EventType.ASSESSMENT_START);
    }

    @Test
    void casesAddedWhileASweepRunsAreNotLost() {
        store(JULY, children(2, SEEN));
        UUID id = begun(JULY);
        store(JULY, children(6, SEEN));

        run.run(id);

        assertThat(table.find(id).orElseThrow().state()).isEqualTo(SweepState.FINISHED);
        assertThat(jdbc.queryForObject("select count(*) from current_flag where pattern = 'DD-17'", Integer.class))
                .isEqualTo(6);
    }

    @Test
    void theDueDayIsThatOfTheDataWhenTheDataIsOld() {
        assertThat(as(Role.QA_LEAD, sweeps::dueDay)).isEmpty();

        store(JULY, children(1, SEEN));

        assertThat(as(Role.QA_LEAD, sweeps::dueDay)).contains(JULY);
    }

    @Test
    void aDayInTheFutureOrBeforeTheLastSweepIsRefused() {
        store(JULY, children(1, SEEN));
        sweep(JULY);

        assertThat(as(Role.QA_LEAD, () -> sweeps.start(JULY.minusDays(1))))
                .isEqualTo(
                        new SweepStart.Refused("The last sweep was as of 31/07/2025. Choose that day or a later one."));
        assertThat(as(Role.QA_LEAD, () -> sweeps.start(LocalDate.of(2999, 1, 1))))
                .isInstanceOf(SweepStart.Refused.class);
    }

    @Test
    void aTypeOfEventCountsAsKnownOnceAFileIsSaidToHoldEveryOne() {
        store(JULY, children(1, JULY));
        sweep(JULY);
        assertThat(as(Role.QA_LEAD, () -> drift.of(id(0), JULY)).notEvaluable())
                .extracting(NotEvaluable::code)
                .contains("DD-25");
        int notEvaluable = as(Role.QA_LEAD, () -> timelines.latest(id(0))).notEvaluable();

        ImportBatch file = new ImportBatch(
                EventSource.EVENTS_FILE,
                JULY,
                "1".repeat(64),
                List.of(child(1, JULY, NewEvent.of(EventType.SUPERVISION, JULY, Map.of()))));
        as(Role.DATA_ADMINISTRATOR, () -> store.store(file));
        assertThat(as(Role.QA_LEAD, () -> drift.of(id(0), JULY)).notEvaluable())
                .as("a file of some events only")
                .extracting(NotEvaluable::code)
                .contains("DD-25");

        List<TypeCover> oversight = Stream.of(
                        EventType.SUPERVISION, EventType.MANAGEMENT_OVERSIGHT, EventType.CASE_DIRECTION)
                .map(type -> new TypeCover(type, LocalDate.of(2025, 1, 1), Set.of()))
                .toList();
        as(Role.DATA_ADMINISTRATOR, () -> store.store(file.covering(oversight)));

        assertThat(as(Role.QA_LEAD, () -> drift.of(id(0), JULY)).notEvaluable())
                .extracting(NotEvaluable::code)
                .doesNotContain("DD-25");
        assertThat(as(Role.QA_LEAD, () -> timelines.latest(id(0))).notEvaluable())
                .isLessThan(notEvaluable);
    }

    @Test
    void withoutCasesTheNightPasses() {
        nightly.sweep();

        assertThat(table.recent(9)).isEmpty();
    }

    @Test
    void onlyTheAdministratorAndTheQaLeadStartSweeps() {
        assertThatThrownBy(() -> as(Role.PRACTICE_SUPERVISOR, () -> sweeps.start(JULY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, () -> sweeps.recent(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theWatchListShowsTheWorstFirstWithTheOneNextStep() {
        List<ChildRecord> all = new ArrayList<>(children(1, SEEN));
        all.add(child(1, LocalDate.of(2025, 7, 15)));
        all.add(child(2, LocalDate.of(2025, 7, 25)));
        store(JULY, all);

        List<WatchRow> rows = as(Role.QA_LEAD, () -> watchList.page(WatchFilter.all(), Sort.unsorted(), 0, 10));

        assertThat(rows).extracting(WatchRow::caseId).containsExactly(id(0), id(1), id(2));
        assertThat(rows).extracting(WatchRow::worst).containsExactly(Severity.CRITICAL, Severity.MEDIUM, null);
        assertThat(rows.getFirst().step()).startsWith("See the child today.");
        assertThat(rows.getLast().reason()).isEqualTo("Visit on the child protection plan: due by 08/08/2025.");
        assertThat(rows.getLast().step()).isEqualTo("See the child and record the visit.");
        assertThat(rows.getLast().soon()).isEqualTo(1);
    }

    @Test
    void theWatchListIsPagedInTheDatabaseAndCutToTheOwnTeam() {
        store(JULY, children(5, SEEN));
        Actor other = person(Role.PRACTICE_SUPERVISOR, Set.of("WEST"));
        Actor own = person(Role.PRACTICE_SUPERVISOR, Set.of("EAST"));

        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < 6; offset += 2) {
            int from = offset;
            RunAs.actor(own, () -> watchList.page(WatchFilter.all(), Sort.unsorted(), from, 2))
                    .forEach(row -> pages.add(row.caseId()));
        }

        assertThat(pages).hasSize(5).doesNotHaveDuplicates();
        assertThat(RunAs.actor(own, () -> watchList.count(WatchFilter.all()))).isEqualTo(5);
        assertThat(RunAs.actor(other, () -> watchList.count(WatchFilter.all()))).isZero();
        assertThat(RunAs.actor(other, () -> watchList.page(WatchFilter.all(), Sort.unsorted(), 0, 9)))
                .isEmpty();
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, () -> watchList.count(WatchFilter.all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private SweepView sweep(LocalDate asOf) {
        UUID id = begun(asOf);
        run.run(id);
        return table.find(id).orElseThrow();
    }

    /** Asked for and taken back before it runs. */
    private SweepStart asked(LocalDate asOf) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return as(Role.SYSTEM_ADMINISTRATOR, () -> sweeps.start(asOf));
        }));
    }

    private UUID begun(LocalDate asOf) {
        UUID id = UUID.randomUUID();
        table.insert(id, asOf, "2026-1", "tester");
        run.cut(id);
        return id;
    }

    private void store(LocalDate asAt, List<ChildRecord> children) {
        as(
                Role.DATA_ADMINISTRATOR,
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), children)));
    }

    private String id(int number) {
        return pseudonyms.child("S" + number);
    }
}

package org.plumbline.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.finding.Severity;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.ChangeFilter;
import org.plumbline.watch.flag.FlagChanges;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlagNotice;
import org.plumbline.watch.flag.FlagNotices;
import org.plumbline.watch.list.AwaitingAssessments;
import org.plumbline.watch.list.WatchFilter;
import org.plumbline.watch.list.WatchList;
import org.plumbline.watch.run.Sweeps;
import org.plumbline.watch.step.StepFigures;
import org.plumbline.watch.sweep.FlagChange;
import org.plumbline.watch.sweep.SweepTable;
import org.plumbline.watch.timeline.CaseTimelines;
import org.springframework.data.domain.Sort;

/** Every operation that reads a case or its flags, called on a case of the own and of another team. */
class CaseScenarios implements RecordScenarios {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final String TEAM = "Matrix team";
    private static final String SECOND = "b";

    private final CaseStore store;
    private final Caseload caseload;
    private final CaseDrift drift;
    private final CaseTimelines timelines;
    private final WatchList watchList;
    private final FlagChanges changes;
    private final FlagNotices notices;
    private final AwaitingAssessments awaiting;
    private final StepFigures figures;
    private final Sweeps sweeps;
    private final SweepTable sweepTable;
    private final Pseudonyms pseudonyms;
    private final List<RecordScenario> all = new ArrayList<>();
    private int made = 2;

    CaseScenarios(
            CaseStore store,
            Caseload caseload,
            CaseDrift drift,
            CaseTimelines timelines,
            WatchList watchList,
            FlagChanges changes,
            FlagNotices notices,
            AwaitingAssessments awaiting,
            StepFigures figures,
            Sweeps sweeps,
            SweepTable sweepTable,
            Pseudonyms pseudonyms) {
        this.store = store;
        this.caseload = caseload;
        this.drift = drift;
        this.timelines = timelines;
        this.watchList = watchList;
        this.changes = changes;
        this.notices = notices;
        this.awaiting = awaiting;
        this.figures = figures;
        this.sweeps = sweeps;
        this.sweepTable = sweepTable;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<RecordScenario> scenarios() {
        swept();
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> store.store(batch("M1", '2')));
        String id = pseudonyms.child("M1");
        CaseFilter filter = new CaseFilter(TEAM, null, false, null, Set.of(id));
        FlagFilter flags = new FlagFilter(TEAM, null, Severity.INFO);
        swept();
        both("casefile.Caseload.history(String)", () -> caseload.history(id));
        both("casefile.Caseload.summary(String)", () -> caseload.summary(id));
        both(
                "casefile.Caseload.page(CaseFilter, Sort, int, int)",
                () -> listed(!caseload.page(filter, Sort.unsorted(), 0, 9).isEmpty()));
        both("casefile.Caseload.count(CaseFilter)", () -> listed(caseload.count(filter) > 0));
        both("watch.CaseDrift.of(String, LocalDate)", () -> drift.of(id, JULY));
        both("watch.CaseTimelines.of(String, LocalDate)", () -> timelines.of(id, JULY));
        both("watch.CaseTimelines.latest(String)", () -> timelines.latest(id));
        both("watch.CaseDrift.current(String)", () -> drift.current(id));
        both("watch.CaseDrift.past(String)", () -> drift.past(id));
        WatchFilter watched = new WatchFilter(TEAM, null, false);
        both(
                "watch.WatchList.page(WatchFilter, Sort, int, int)",
                () -> listed(!watchList.page(watched, Sort.unsorted(), 0, 9).isEmpty()));
        both("watch.WatchList.count(WatchFilter)", () -> listed(watchList.count(watched) > 0));
        both(
                "watch.AwaitingAssessments.page(String, Sort, int, int)",
                () -> listed(!awaiting.page(TEAM, Sort.unsorted(), 0, 9).isEmpty()));
        both(
                "watch.AwaitingAssessments.byTeam()",
                () -> listed(
                        awaiting.byTeam().stream().anyMatch(row -> row.team().equals(TEAM))));
        both("watch.WatchList.summary()", () -> listed(watchList.summary().cases() > 0));
        both(
                "watch.CaseDrift.worst(Collection)",
                () -> listed(drift.worst(Set.of(id)).containsKey(id)));
        both(
                "watch.CaseDrift.page(FlagFilter, int, int)",
                () -> listed(!drift.page(flags, 0, 9).isEmpty()));
        both("watch.CaseDrift.count(FlagFilter)", () -> listed(drift.count(flags) > 0));
        both(
                "watch.CaseDrift.byPatternAndTeam()",
                () -> listed(drift.byPatternAndTeam().stream()
                        .anyMatch(row -> row.team().equals(TEAM))));
        both("watch.AwaitingAssessments.count(String)", () -> listed(awaiting.count(TEAM) > 0));
        both(
                "watch.StepFigures.timeliness(YearMonth)",
                () -> listed(!figures.timeliness(YearMonth.of(2025, 1)).isEmpty()));
        both(
                "watch.StepFigures.stepUps(LocalDate)",
                () -> listed(!figures.stepUps(LocalDate.of(2025, 1, 1)).isEmpty()));
        ChangeFilter changed = new ChangeFilter(FlagChange.APPEARED, null, TEAM);
        both(
                "watch.FlagChanges.page(ChangeFilter, Sort, int, int)",
                () -> listed(!changes.page(changed, Sort.unsorted(), 0, 9).isEmpty()));
        both("watch.FlagChanges.count(ChangeFilter)", () -> listed(changes.count(changed) > 0));
        both(
                "watch.FlagNotices.page(int, int)",
                () -> listed(notices.page(0, 99).stream()
                        .anyMatch(notice -> notice.team().equals(TEAM))));
        both(
                "watch.FlagNotices.first(int)",
                () -> listed(notices.first(99).flags().stream()
                        .anyMatch(notice -> notice.team().equals(TEAM))));
        both("watch.FlagNotices.count()", () -> listed(notices.count() > 0));
        both(
                "watch.FlagNotices.acknowledge(Collection)",
                () -> listed(notices.acknowledge(known(id, pseudonyms.child("M1" + SECOND))) > 0));
        council("watch.FlagNotices.severities()", notices::severities);
        council("watch.FlagChanges.span()", changes::span);
        council("watch.AwaitingAssessments.bands()", awaiting::bands);
        council("watch.AwaitingAssessments.day()", awaiting::day);
        council("watch.StepFigures.day()", figures::day);
        council("watch.Sweeps.dueDay()", sweeps::dueDay);
        council("watch.Sweeps.recent(int)", () -> sweeps.recent(1));
        council("watch.Sweeps.start(LocalDate)", () -> sweeps.start(JULY));
        council("watch.Sweeps.notified(Severity)", () -> sweeps.notified(Severity.HIGH));
        council("casefile.CaseStore.imports()", () -> listed(!store.imports().isEmpty()));
        council("casefile.CaseStore.undo(UUID)", () -> store.undo(stored()));
        return all;
    }

    /** Every open flag of the cases, whoever is notified of it. */
    private List<FlagNotice.Key> known(String... caseIds) {
        return Stream.of(caseIds)
                .flatMap(id -> RunAs.actor(RunAs.system(Role.QA_LEAD), () -> drift.past(id)).stream())
                .map(spell -> new FlagNotice.Key(spell.caseId(), spell.pattern(), spell.number(), spell.severity()))
                .toList();
    }

    private void swept() {
        UUID sweep = UUID.randomUUID();
        sweepTable.insert(sweep, JULY, "2026-1", "tester");
        sweepTable.finish(sweep);
    }

    /** The latest import, made for this call alone. */
    private UUID stored() {
        UUID id = RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> store.store(batch("M" + made++, '3')))
                .importId();
        return java.util.Objects.requireNonNull(id);
    }

    /** A child with flags that a head of service is notified of, and one with a flag for the supervisor. */
    private static ImportBatch batch(String child, char digest) {
        return new ImportBatch(
                EventSource.ANNEX_A,
                JULY,
                String.valueOf(digest).repeat(64),
                List.of(record(child, LocalDate.of(2025, 2, 3)), record(child + SECOND, LocalDate.of(2025, 7, 15))));
    }

    private static ChildRecord record(String child, LocalDate visit) {
        return new ChildRecord(
                child,
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                CaseType.CP,
                TEAM,
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of(
                        NewEvent.of(EventType.REFERRAL, LocalDate.of(2025, 1, 2), Map.of()),
                        NewEvent.of(EventType.ASSESSMENT_START, LocalDate.of(2025, 2, 3), Map.of("id", "a1")),
                        NewEvent.of(EventType.ASSESSMENT_AUTHORISED, LocalDate.of(2025, 3, 3), Map.of("id", "a1")),
                        NewEvent.of(EventType.ASSESSMENT_START, LocalDate.of(2025, 7, 1), Map.of("id", "a2")),
                        NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 1, 6), Map.of()),
                        NewEvent.of(EventType.VISIT, visit, Map.of("kind", "CP", "seen", "Y"))));
    }

    private void both(String operation, Runnable call) {
        all.add(new RecordScenario(operation, Relation.OWN_TEAM, member(TEAM), call));
        all.add(new RecordScenario(operation, Relation.OTHER, member("Another team"), call));
    }

    private void council(String operation, Runnable call) {
        all.add(new RecordScenario(operation, Relation.COUNCIL, member("Another team"), call));
    }

    private static Function<Role, Actor> member(String team) {
        return role -> new Actor(UUID.randomUUID(), "member", "Member", Set.of(role), Set.of(team), null);
    }

    private static void listed(boolean there) {
        if (!there) {
            throw new NotFoundForYou("row", "in the list");
        }
    }
}

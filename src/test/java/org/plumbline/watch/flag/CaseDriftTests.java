package org.plumbline.watch.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Transactional
class CaseDriftTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);

    @Autowired
    private CaseStore store;

    @Autowired
    private EnteredEvents entries;

    @Autowired
    private CaseDrift drift;

    @Autowired
    private CaseFindings findings;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void flagsStandAsSoonAsAWorkbookIsStored() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 1)));

        CurrentFlagRow stored =
                as(Role.QA_LEAD, () -> drift.current(id("4711"))).getFirst();

        assertThat(stored.asOf()).isEqualTo(JULY);
        assertThat(stored.flag().pattern()).isEqualTo("DD-17");
        assertThat(stored.flag().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(stored.flag().firstTrueOn()).isEqualTo(LocalDate.of(2025, 7, 16));
        assertThat(stored.flag().text())
                .isEqualTo(
                        "A child with a protection plan has not been seen by the social worker for more than 2 times as"
                                + " long as allowed. Last seen on 01/07/2025, 22 working days before 31/07/2025; the limit is 10 working days.");
        assertThat(stored.flag().evidence())
                .extracting(EventRef::type)
                .containsExactly(EventType.CP_PLAN_START, EventType.VISIT);
    }

    @Test
    void whatIsWorkedOutNowSaysTheSameAsWhatIsStored() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 1)));

        DriftFindings now = as(Role.QA_LEAD, () -> drift.of(id("4711"), JULY));

        assertThat(now.flags())
                .isEqualTo(as(Role.QA_LEAD, () -> drift.current(id("4711"))).stream()
                        .map(CurrentFlagRow::flag)
                        .toList());
        assertThat(now.notEvaluable()).extracting(NotEvaluable::code).contains("DD-25", "DD-18", "T20");
        assertThat(now.timescales()).extracting(TimescaleResult::timescale).contains("T26", "T30", "T31");
    }

    @Test
    void whatSomebodyEntersOnACaseIsKnownOfThatCaseAlone() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 1)), child("4712", "WEST", LocalDate.of(2025, 7, 1)));
        Actor east = person(Role.PRACTICE_SUPERVISOR, Set.of(teamOf("4711")));
        EventEntry supervision =
                new EventEntry(EventType.SUPERVISION, LocalDate.of(2025, 3, 10), null, Map.of("caseDiscussed", "Y"));

        RunAs.actor(east, () -> entries.enter(id("4711"), supervision));

        assertThat(as(Role.QA_LEAD, () -> drift.current(id("4711"))))
                .extracting(row -> row.flag().pattern())
                .contains("DD-25");
        assertThat(as(Role.QA_LEAD, () -> drift.of(id("4712"), JULY)).notEvaluable())
                .extracting(NotEvaluable::code)
                .contains("DD-25");
    }

    @Test
    void anUndoneImportTakesItsFlagsAlong() {
        ImportResult result = store(child("4711", "EAST", LocalDate.of(2025, 7, 1)));

        RunAs.actor(
                person(Role.DATA_ADMINISTRATOR, Set.of()), () -> store.undo(Objects.requireNonNull(result.importId())));

        assertThat(jdbc.queryForObject("select count(*) from current_flag", Integer.class))
                .isZero();
    }

    @Test
    void aVisitInALaterWorkbookClearsTheFlag() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 1)));
        LocalDate august = LocalDate.of(2025, 8, 15);

        store(august, child("4711", "EAST", august));

        assertThat(as(Role.QA_LEAD, () -> drift.current(id("4711")))).isEmpty();
    }

    @Test
    void aSupervisorSeesTheFlagsOfTheirOwnTeamsOnly() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 1)), child("4712", "WEST", LocalDate.of(2025, 7, 10)));
        Actor east = person(Role.PRACTICE_SUPERVISOR, Set.of(teamOf("4711")));

        assertThat(RunAs.actor(east, () -> drift.page(FlagFilter.all(), 0, 10)))
                .extracting(FlaggedCase::caseId)
                .containsExactly(id("4711"));
        assertThat(RunAs.actor(east, () -> drift.count(FlagFilter.all()))).isEqualTo(1);
        assertThat(RunAs.actor(east, () -> drift.worst(Set.of(id("4711"), id("4712")))))
                .containsExactly(entry(id("4711"), Severity.CRITICAL));
        assertThatThrownBy(() -> RunAs.actor(east, () -> drift.current(id("4712"))))
                .isInstanceOf(NotFoundForYou.class);
        assertThatThrownBy(() -> RunAs.actor(east, () -> drift.of(id("4712"), JULY)))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void listsShowTheWorstFirstAndCountByPatternAndTeam() {
        store(child("4711", "EAST", LocalDate.of(2025, 7, 15)), child("4712", "WEST", LocalDate.of(2025, 7, 1)));

        assertThat(as(Role.QA_LEAD, () -> drift.page(FlagFilter.all(), 0, 10)))
                .extracting(FlaggedCase::worst)
                .containsExactly(Severity.CRITICAL, Severity.MEDIUM);
        assertThat(as(Role.QA_LEAD, () -> drift.count(new FlagFilter(null, "DD-17", Severity.HIGH))))
                .isEqualTo(1);
        assertThat(as(Role.QA_LEAD, drift::byPatternAndTeam))
                .extracting(PatternCount::pattern, PatternCount::cases)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("DD-17", 1));
        assertThat(findings.openFlagCounts(Set.of(id("4711"), id("4712"))))
                .containsOnly(entry(id("4711"), 1), entry(id("4712"), 1));
    }

    @Test
    void whoSeesNoCasesSeesNoDrift() {
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, () -> drift.page(FlagFilter.all(), 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.DATA_ADMINISTRATOR, drift::byPatternAndTeam))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ImportResult store(ChildRecord... children) {
        return store(JULY, children);
    }

    private ImportResult store(LocalDate asAt, ChildRecord... children) {
        return as(
                Role.DATA_ADMINISTRATOR,
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), List.of(children))));
    }

    private String id(String number) {
        return pseudonyms.child(number);
    }

    private String teamOf(String number) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select team from case_file where id = ?", String.class, id(number)));
    }

    private static <T> T as(Role role, Supplier<T> job) {
        return RunAs.actor(person(role, Set.of()), job);
    }

    private static Actor person(Role role, Set<String> teams) {
        return new Actor(new UUID(1, 1), "tester", "Tester", Set.of(role), teams, null);
    }

    private static ChildRecord child(String number, String team, LocalDate visit) {
        return new ChildRecord(
                number,
                YearMonth.of(2015, 4),
                null,
                null,
                false,
                null,
                CaseType.CP,
                team,
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of(
                        NewEvent.of(
                                EventType.CP_PLAN_START,
                                LocalDate.of(2025, 2, 3),
                                Map.of("plan", "P20250203", "previousPlans", "0")),
                        NewEvent.of(EventType.VISIT, visit, Map.of("kind", "CP", "seen", "Y"))));
    }
}

package org.plumbline.casefile.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.FrameCases;
import org.plumbline.casefile.TeamWorkers;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.contract.SystemNumber;
import org.plumbline.casefile.effect.CasesChanged;
import org.plumbline.database.CountedStatements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import(CountedStatements.class)
@Transactional
class CaseStoreTests {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate VISIT_IN_JUNE = LocalDate.of(2025, 6, 12);
    private static final LocalDate VISIT_IN_JULY = LocalDate.of(2025, 7, 3);

    @Autowired
    private NamedParameterJdbcTemplate jdbc;

    @Autowired
    private CaseStore store;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private KnownCases knownCases;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Caseload caseload;

    @Autowired
    private FrameCases frameCases;

    @Autowired
    private TeamWorkers teamWorkers;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private Teams teams;

    @BeforeEach
    void beTheDataAdministrator() {
        be(Role.DATA_ADMINISTRATOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void storesACaseWithItsEventsUnderAPseudonym(PublishedEvents published) {
        ImportResult result = store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));

        assertThat(result.newCases()).isEqualTo(1);
        assertThat(result.newEvents()).isEqualTo(2);
        CaseHistory history = histories.of(pseudonyms.child("4711"));
        assertThat(history.birthMonth()).isEqualTo(YearMonth.of(2015, 4));
        assertThat(history.events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.CP_PLAN_START, EventType.VISIT);
        assertThat(history.events().getLast().isYes("seen")).isTrue();
        assertThat(published.ofType(CasesChanged.class))
                .containsExactly(new CasesChanged(Set.of(pseudonyms.child("4711")), JUNE));
        assertThat(teams.all()).extracting(TeamView::code).contains("EAST");
    }

    @Test
    void keepsTheNumberOfTheCaseSystemOnlyInItsOwnTable() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));

        assertThat(rows("person_lookup")).contains("4711");
        assertThat(rows("case_file") + rows("case_event") + rows("case_worker") + rows("case_import"))
                .doesNotContain("4711")
                .doesNotContain("Pat Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab12", "Ab12", "AB 12", " ab\u00a012 ", "AB12.0", "\uff21\uff2212"})
    void aChildWhoWasStoredUnderAnotherSpellingOfTheNumberStaysOneCase(String before) {
        store.store(batch(JUNE, child(before, VISIT_IN_JUNE)));
        String stored = rows("case_file");

        ImportResult result = store.store(batch(JULY, child("AB12", VISIT_IN_JULY)));

        assertThat(result.newCases()).isZero();
        assertThat(result.respelt()).isEqualTo(1);
        assertThat(visits(before)).containsExactly(VISIT_IN_JUNE, VISIT_IN_JULY);
        assertThatThrownBy(() -> histories.of(pseudonyms.child("AB12"))).isInstanceOf(NotFoundForYou.class);
        assertThat(knownCases.find(Set.of("AB12"))).containsOnlyKeys("AB12");

        store.undo(id(result));

        assertThat(rows("case_file")).isEqualTo(stored);
        assertThat(visits(before)).containsExactly(VISIT_IN_JUNE);
    }

    @Test
    void aNewChildWhoseNumberDiffersFromAStoredOneInLeadingZerosIsCounted() {
        store.store(batch(JUNE, child("0012", VISIT_IN_JUNE), child("34", VISIT_IN_JUNE), child("56", VISIT_IN_JUNE)));
        ImportBatch later = batch(
                JULY,
                child("12", VISIT_IN_JULY),
                child("034", VISIT_IN_JULY),
                child("56", VISIT_IN_JULY),
                child("78", VISIT_IN_JULY));

        assertThat(store.compare(later).result().zeros()).isEqualTo(2);
        store.store(later);
        assertThat(store.compare(later).result().zeros())
                .as("both are stored now")
                .isZero();
    }

    @Test
    void aCaseUnderTheNumberAsItIsReadNowGoesBeforeOneOfAnotherSpelling() {
        store.store(batch(JUNE, child("AB12", VISIT_IN_JUNE)));
        insertUnderAnotherSpelling("ab12");

        ImportResult result = store.store(batch(JULY, child("AB12", VISIT_IN_JULY), child("CD34", VISIT_IN_JULY)));

        assertThat(result.newCases()).isEqualTo(1);
        assertThat(result.respelt()).isZero();
        assertThat(visits("AB12")).containsExactly(VISIT_IN_JUNE, VISIT_IN_JULY);
        assertThat(histories.of(pseudonyms.child("ab12")).team()).isEqualTo("EAST");
    }

    @Test
    void theNumbersOfOtherChildrenAreReadOnlyForAChildWhoseCaseIsNotFound() {
        store.store(batch(JUNE, child("AB12", VISIT_IN_JUNE), child("cd34", VISIT_IN_JUNE)));

        assertThat(readOfNumbers(Set.of("AB12"))).singleElement().asString().contains(" in (");
        assertThat(readOfNumbers(Set.of("AB12", "CD34")))
                .hasSize(2)
                .last()
                .asString()
                .doesNotContain(" where ");
        assertThat(readOfNumbers(Set.of(""))).as("no number").isEmpty();
    }

    private List<String> readOfNumbers(Set<String> numbers) {
        statements.take();
        knownCases.find(numbers);
        return statements.take().stream()
                .filter(sql -> sql.contains("person_lookup"))
                .toList();
    }

    @Test
    void everyChildOfALongFileIsFoundWhateverTheSpelling() {
        List<String> numbers = IntStream.range(100, 200)
                .mapToObj(i -> (i % 3 == 0 ? "ab" : "AB") + i)
                .toList();
        store.store(batch(
                JUNE,
                numbers.stream().map(number -> child(number, VISIT_IN_JUNE)).toArray(ChildRecord[]::new)));
        Set<String> asked = numbers.stream().map(SystemNumber::read).collect(Collectors.toSet());

        assertThat(knownCases.find(asked)).hasSize(100).containsOnlyKeys(asked);
    }

    /** As an installation has it that read the number so once: the case of the number is there before and after. */
    private void insertUnderAnotherSpelling(String number) {
        Map<String, String> ids = Map.of("id", pseudonyms.child(number), "of", pseudonyms.child("AB12"), "n", number);
        jdbc.update(
                "insert into case_file (id, short_code, import_id, team, case_type, birth_month, open_from, as_at)"
                        + " select :id, 'ZZZ-ZZZZ', import_id, team, case_type, birth_month, open_from, as_at"
                        + " from case_file where id = :of",
                ids);
        jdbc.update("insert into person_lookup (case_id, system_person_id) values (:id, :n)", ids);
    }

    @Test
    void theSameSnapshotTwiceChangesNothing(PublishedEvents published) {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));
        String before = everything();

        ImportResult again = store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.importId()).isNull();
        assertThat(everything()).isEqualTo(before);
        assertThat(published.ofType(CasesChanged.class)).hasSize(1);
    }

    @Test
    void theSameSnapshotOfALaterDayIsStoredForItsDayAndCanBeTakenBack() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));
        String before = rows("case_file");

        ImportResult again = store.store(batch(JULY, child("4711", VISIT_IN_JUNE)));

        assertThat(again.addsNothing()).isTrue();
        assertThat(again.changesNothing()).isFalse();
        assertThat(store.imports().getFirst().asAt()).isEqualTo(JULY);
        assertThat(rows("case_file")).isNotEqualTo(before);

        store.undo(Objects.requireNonNull(again.importId()));
        assertThat(rows("case_file")).isEqualTo(before);
    }

    @Test
    void aLaterSnapshotAddsItsLatestDatesToTheKnownOnes() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));
        ImportResult result = store.store(batch(JULY, child("4711", VISIT_IN_JULY)));

        assertThat(result.newEvents()).isEqualTo(1);
        assertThat(visits("4711")).containsExactly(VISIT_IN_JUNE, VISIT_IN_JULY);
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void aDateThatGoesBackwardsOrDisappearsIsWarnedOfAndStays() {
        store.store(batch(JULY, child("4711", VISIT_IN_JULY), child("4712", VISIT_IN_JULY)));
        ImportResult result = store.compare(
                        batch(JULY.plusMonths(1), child("4711", VISIT_IN_JUNE), child("4712", null)))
                .result();

        assertThat(result.warnings())
                .containsExactlyInAnyOrder(
                        new SnapshotWarning("4711", EventType.VISIT, VISIT_IN_JULY, VISIT_IN_JUNE),
                        new SnapshotWarning("4712", EventType.VISIT, VISIT_IN_JULY, null));
        assertThat(visits("4712")).containsExactly(VISIT_IN_JULY);
    }

    @Test
    void anOlderSnapshotAddsEventsButDoesNotTurnTheCaseBack() {
        store.store(batch(JULY, child("4711", VISIT_IN_JULY)));
        store.store(batch(JUNE, moved(child("4711", VISIT_IN_JUNE), "OLD TEAM")));

        assertThat(visits("4711")).containsExactly(VISIT_IN_JUNE, VISIT_IN_JULY);
        assertThat(histories.of(pseudonyms.child("4711")).team()).isEqualTo("EAST");
    }

    @Test
    void undoRestoresExactlyWhatStoodBefore(PublishedEvents published) {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));
        String before = everything();
        ImportResult second =
                store.store(batch(JULY, moved(child("4711", VISIT_IN_JULY), "WEST"), child("4799", VISIT_IN_JULY)));
        assertThat(everything()).isNotEqualTo(before);

        store.undo(id(second));

        assertThat(everything()).isEqualTo(before);
        assertThatThrownBy(() -> histories.of(pseudonyms.child("4799"))).isInstanceOf(NotFoundForYou.class);
        assertThat(published.ofType(CasesChanged.class))
                .endsWith(new CasesChanged(Set.of(pseudonyms.child("4711"), pseudonyms.child("4799")), JULY));
    }

    @Test
    void onlyTheLatestImportThatIsNotUndoneCanBeUndone() {
        UUID first = id(store.store(batch(JUNE, child("4711", VISIT_IN_JUNE))));
        UUID second = id(store.store(batch(JULY, child("4711", VISIT_IN_JULY))));

        assertThatThrownBy(() -> store.undo(first)).isInstanceOf(IllegalStateException.class);
        store.undo(second);
        assertThatThrownBy(() -> store.undo(second)).isInstanceOf(IllegalStateException.class);
        store.undo(first);

        assertThat(rows("case_file") + rows("case_event") + rows("person_lookup"))
                .isEmpty();
        assertThat(store.imports()).hasSize(2).allMatch(row -> row.undoneAt() != null);
        assertThatThrownBy(() -> store.undo(UUID.randomUUID())).isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void attributesOfALaterSnapshotAreJoinedAndGoBackWithIt() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));
        ChildRecord more = withEvent(
                child("4711", VISIT_IN_JUNE),
                NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 2, 3), Map.of("latestCategory", "EMO")));
        ImportResult second = store.store(batch(JULY, more));

        assertThat(second.changedEvents()).isEqualTo(1);
        assertThat(plan("4711").attributes())
                .containsEntry("latestCategory", "EMO")
                .containsEntry("initialCategory", "NEG");
        store.undo(id(second));
        assertThat(plan("4711").attributes()).containsEntry("latestCategory", "NEG");
    }

    @Test
    void theFrameHoldsWhoWasOpenAndTheWorkersOfTwoYears() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE), closed(child("4712", null), LocalDate.of(2025, 6, 20))));

        assertThat(frameCases.inFrame(JUNE, 30, JUNE.minusYears(2))).hasSize(2);
        assertThat(frameCases.inFrame(JULY, 30, JULY.minusYears(2)))
                .singleElement()
                .satisfies(row -> assertThat(row.recentWorkers()).containsExactly(pseudonyms.worker("Pat Example")));
        assertThat(frameCases.inFrame(LocalDate.of(2025, 1, 1), 30, JUNE)).isEmpty();
    }

    @Test
    void aTeamHasTheWorkersNamedOnItsCasesInTheLastYear() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE), moved(child("4712", null), "WEST")));

        assertThat(teamWorkers.teamsOfFewer(2, JULY)).containsExactly("EAST", "WEST");
        assertThat(teamWorkers.teamsOfFewer(1, JULY)).isEmpty();
        assertThat(teamWorkers.teamsOfFewer(2, JUNE.plusYears(1))).isEmpty();
    }

    @Test
    void aSupervisorSeesTheCasesOfTheirTeamsOnly() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE), moved(child("4712", null), "WEST")));
        be(Role.PRACTICE_SUPERVISOR, "EAST");

        assertThat(caseload.page(CaseFilter.all(), Sort.unsorted(), 0, 10))
                .extracting(CaseListRow::team)
                .containsExactly("EAST");
        assertThat(caseload.count(CaseFilter.all())).isEqualTo(1);
        assertThat(caseload.history(pseudonyms.child("4711")).caseId()).isEqualTo(pseudonyms.child("4711"));
        assertThatThrownBy(() -> caseload.history(pseudonyms.child("4712"))).isInstanceOf(NotFoundForYou.class);
        assertThatThrownBy(() -> caseload.summary("no such case")).isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void casesAreSortedByTheQueryAndByNothingThatIsNoColumn() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE), moved(child("4712", null), "WEST")));
        be(Role.QA_LEAD);

        assertThat(caseload.page(CaseFilter.all(), Sort.by("team"), 0, 10))
                .extracting(CaseListRow::team)
                .containsExactly("EAST", "WEST");
        assertThat(caseload.page(CaseFilter.all(), Sort.by(Sort.Direction.DESC, "team"), 0, 1))
                .extracting(CaseListRow::team)
                .containsExactly("WEST");
        assertThat(caseload.page(CaseFilter.all(), Sort.by("team; drop table case_file"), 0, 10))
                .hasSize(2);
    }

    @Test
    void aDataAdministratorCountsWithoutSeeing() {
        store.store(batch(JUNE, child("4711", VISIT_IN_JUNE)));

        assertThat(caseload.count(CaseFilter.all())).isEqualTo(1);
        assertThatThrownBy(() -> caseload.page(CaseFilter.all(), Sort.unsorted(), 0, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> caseload.summary(pseudonyms.child("4711"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sweepsReadEveryCaseOnceInPages() {
        ChildRecord[] many = new ChildRecord[1203];
        for (int i = 0; i < many.length; i++) {
            many[i] = child("9" + i, VISIT_IN_JUNE);
        }
        store.store(batch(JUNE, many));
        List<String> seen = new ArrayList<>();

        List<CaseHistory> page = histories.next("", null, 500);
        while (!page.isEmpty()) {
            page.forEach(history -> seen.add(history.caseId()));
            page = histories.next(seen.getLast(), null, 500);
        }

        assertThat(seen).hasSize(1203).doesNotHaveDuplicates().isSorted();
    }

    private static UUID id(ImportResult result) {
        return Objects.requireNonNull(result.importId());
    }

    private List<LocalDate> visits(String number) {
        return histories.of(pseudonyms.child(number)).events().stream()
                .filter(event -> event.type() == EventType.VISIT)
                .map(CaseEvent::date)
                .toList();
    }

    private CaseEvent plan(String number) {
        return histories.of(pseudonyms.child(number)).events().getFirst();
    }

    private String everything() {
        return rows("case_file")
                + rows("case_event")
                + rows("case_worker")
                + rows("person_lookup")
                + rows("case_file_before")
                + rows("case_event_before");
    }

    private String rows(String table) {
        return String.join(
                "\n",
                jdbc.queryForList("select * from " + table, Map.of()).stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    private static ImportBatch batch(LocalDate asAt, ChildRecord... children) {
        return new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), List.of(children));
    }

    private static ChildRecord child(String number, @Nullable LocalDate visit) {
        List<NewEvent> events = new ArrayList<>();
        events.add(NewEvent.of(
                EventType.CP_PLAN_START,
                LocalDate.of(2025, 2, 3),
                Map.of("plan", "P20250203", "initialCategory", "NEG", "latestCategory", "NEG")));
        if (visit != null) {
            events.add(NewEvent.of(EventType.VISIT, visit, Map.of("kind", "CP", "seen", "Y")));
        }
        return new ChildRecord(
                number,
                YearMonth.of(2015, 4),
                null,
                EthnicityGroup.WHITE,
                false,
                null,
                CaseType.CP,
                "EAST",
                "Pat Example",
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                events);
    }

    private static ChildRecord moved(ChildRecord child, String team) {
        return copy(child, team, child.closedOn(), child.events());
    }

    private static ChildRecord closed(ChildRecord child, LocalDate on) {
        return copy(child, child.team(), on, child.events());
    }

    private static ChildRecord withEvent(ChildRecord child, NewEvent event) {
        List<NewEvent> events = new ArrayList<>(child.events());
        events.add(event);
        return copy(child, child.team(), child.closedOn(), events);
    }

    private static ChildRecord copy(
            ChildRecord child, String team, @Nullable LocalDate closedOn, List<NewEvent> events) {
        return new ChildRecord(
                child.systemPersonId(),
                child.birthMonth(),
                child.expectedDelivery(),
                child.ethnicity(),
                child.disabled(),
                child.uasc(),
                child.caseType(),
                team,
                child.worker(),
                child.otherWorkers(),
                child.openFrom(),
                closedOn,
                events);
    }

    private static void be(Role role, String... teams) {
        Actor actor = new Actor(new UUID(0, 1), "someone", "Some One", Set.of(role), Set.of(teams), null);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, null, List.of(new SimpleGrantedAuthority(role.authority()))));
    }
}

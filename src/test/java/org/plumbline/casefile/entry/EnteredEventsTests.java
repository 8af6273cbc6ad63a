package org.plumbline.casefile.entry;

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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.effect.CasesChanged;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class EnteredEventsTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Actor SUPERVISOR = person(Role.PRACTICE_SUPERVISOR, "EAST");

    @Autowired
    private EnteredEvents entries;

    @Autowired
    private CaseStore store;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void oneProtectedChild() {
        caseId = pseudonyms.child("4711");
        imported();
    }

    @Test
    void aSupervisorEntersWhatNoImportBrings(PublishedEvents published) {
        EntryOutcome outcome = enter(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y", "reflective", "N"));

        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.Entered.class, entered -> assertThat(entered.asOf())
                .isEqualTo(JULY));
        CaseEvent event = events().getLast();
        assertThat(event.type()).isEqualTo(EventType.SUPERVISION);
        assertThat(event.source()).isEqualTo(EventSource.MANUAL);
        assertThat(event.attributes()).containsOnly(Map.entry("caseDiscussed", "Y"), Map.entry("reflective", "N"));
        assertThat(published.ofType(CasesChanged.class)).contains(new CasesChanged(Set.of(caseId), JULY));
    }

    @Test
    void anEntryIsTakenBackAndTheFlagsAreWorkedOutAgain(PublishedEvents published) {
        EntryOutcome.Entered entered =
                (EntryOutcome.Entered) enter(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));
        assertThat(as(SUPERVISOR, () -> entries.of(caseId)).entered()).hasSize(1);

        RunAs.actor(SUPERVISOR, () -> entries.takeBack(caseId, entered.id()));

        assertThat(events()).extracting(CaseEvent::type).doesNotContain(EventType.SUPERVISION);
        assertThat(as(SUPERVISOR, () -> entries.of(caseId)).entered()).isEmpty();
        assertThat(published.ofType(CasesChanged.class)).hasSize(2);
        assertThatThrownBy(() -> RunAs.actor(SUPERVISOR, () -> entries.takeBack(caseId, entered.id())))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void aCorrectionTakesThePlaceAndBothStayOnRecord(PublishedEvents published) {
        UUID first = entered(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "N"));

        EntryOutcome outcome = correct(first, EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));

        assertThat(outcome).isInstanceOf(EntryOutcome.Entered.class);
        assertThat(events())
                .filteredOn(event -> event.type() == EventType.SUPERVISION)
                .singleElement()
                .satisfies(event -> assertThat(event.attributes()).containsOnly(Map.entry("caseDiscussed", "Y")));
        assertThat(as(SUPERVISOR, () -> entries.of(caseId)).entered())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.corrects()).isNotNull().satisfies(earlier -> assertThat(earlier.by())
                                .isEqualTo("person")));
        assertThat(jdbc.queryForMap("select taken_back_by, attributes from entered_event where id = ?", first))
                .containsEntry("taken_back_by", "person")
                .containsEntry("attributes", "caseDiscussed=N");
        assertThat(published.ofType(CasesChanged.class)).hasSize(2);
    }

    @Test
    void aCorrectedActionKeepsItsIdAndItsWorkerUnlessNamedAgain() {
        UUID action = entered(EventType.ACTION, DAY, Map.of("origin", "SUPERVISION", "due", "2025-07-10"));
        UUID decision = entered(EventType.CONTACT_DECISION, DAY, Map.of("decision", "NFA", "signedOffBy", "Pat"));
        String id = id(EventType.ACTION);

        correct(action, EventType.ACTION, DAY, Map.of("origin", "SUPERVISION", "due", "2025-07-11"));
        correct(decision, EventType.CONTACT_DECISION, DAY.plusDays(1), Map.of("decision", "EARLY_HELP"));

        assertThat(id(EventType.ACTION)).isEqualTo(id);
        assertThat(events().getLast().attributes())
                .containsEntry("decision", "EARLY_HELP")
                .containsEntry("signedOffBy", pseudonyms.worker("Pat"));
    }

    @Test
    void aCorrectionThatIsRefusedLeavesTheEntryAsItWas() {
        UUID first = entered(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));

        assertThat(correct(first, EventType.SUPERVISION, LocalDate.of(2999, 1, 1), Map.of("caseDiscussed", "N")))
                .isInstanceOf(EntryOutcome.Refused.class);

        assertThat(events().getLast().attributes()).containsEntry("caseDiscussed", "Y");
    }

    @Test
    void whatWasTakenBackOrIsOfAnotherTeamIsNotCorrected() {
        UUID first = entered(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));
        EventEntry entry = new EventEntry(EventType.SUPERVISION, DAY, null, Map.of("caseDiscussed", "N"));
        assertThatThrownBy(
                        () -> as(person(Role.PRACTICE_SUPERVISOR, "WEST"), () -> entries.correct(caseId, first, entry)))
                .isInstanceOf(NotFoundForYou.class);
        RunAs.actor(SUPERVISOR, () -> entries.takeBack(caseId, first));

        assertThatThrownBy(() -> as(SUPERVISOR, () -> entries.correct(caseId, first, entry)))
                .isInstanceOf(NotFoundForYou.class);
    }

    private String id(EventType type) {
        return events().stream()
                .filter(event -> event.type() == type)
                .map(event -> event.attributes().getOrDefault("action", ""))
                .findFirst()
                .orElseThrow();
    }

    private UUID entered(EventType type, LocalDate day, Map<String, String> attributes) {
        return ((EntryOutcome.Entered) enter(type, day, attributes)).id();
    }

    private EntryOutcome correct(UUID earlier, EventType type, LocalDate day, Map<String, String> attributes) {
        return as(SUPERVISOR, () -> entries.correct(caseId, earlier, new EventEntry(type, day, null, attributes)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a day in the future        ! SUPERVISION         ! 2999-01-01 ! caseDiscussed=Y            ! date          ! lies in the future
            a day before the birth     ! PEP                 ! 2015-03-31 ! kind=INITIAL               ! date          ! before the birth
            no day                     ! SUPERVISION         !            ! caseDiscussed=Y            ! date          ! Enter the day
            an unknown value           ! SUPERVISION         ! 2025-06-10 ! caseDiscussed=perhaps      ! caseDiscussed ! Enter Y or N
            a field that is left out   ! SUPERVISION         ! 2025-06-10 ! reflective=Y               ! caseDiscussed ! Fill this in
            a field that is not there  ! SUPERVISION         ! 2025-06-10 ! caseDiscussed=Y;mood=good  ! mood          ! has no field
            done on a day to come      ! ACTION              ! 2025-06-10 ! origin=SUPERVISION;due=2099-01-01;completed=2099-01-01 ! completed ! lies in the future
            a plan of another case     ! CORE_GROUP          ! 2025-06-10 ! plan=P20240101             ! plan          ! no such event
            nothing to belong to       ! MINUTES_DISTRIBUTED ! 2025-06-10 ! letterDate=2025-06-12      ! conference    ! Enter or import that one first
            what an import brings      ! VISIT               ! 2025-06-10 ! kind=CP;seen=Y             ! type          ! come with an import
            """)
    void badInputIsRefusedInWordsAndNothingIsStored(
            String what, EventType type, LocalDate day, String text, String field, String words) {
        Map<String, String> attributes = AttributeText.read(text);

        assertThat(enter(type, day, attributes))
                .as(what)
                .isInstanceOfSatisfying(EntryOutcome.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.sentence()).contains(words);
                        }));
        assertThat(events()).hasSize(2);
    }

    @Test
    void minutesCannotHaveBeenSentBeforeTheConference() {
        imported(NewEvent.of(EventType.CONFERENCE, DAY, Map.of("id", "K1", "kind", "RCPC")));
        String conference = Objects.requireNonNull(events().getLast().attribute("id"));

        assertThat(enter(
                        EventType.MINUTES_DISTRIBUTED,
                        DAY.plusDays(7),
                        Map.of(
                                "conference",
                                conference,
                                "letterDate",
                                DAY.minusDays(1).toString())))
                .isInstanceOfSatisfying(EntryOutcome.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("letterDate");
                            assertThat(problem.sentence()).contains("before what this belongs to (conference)");
                        }));
        assertThat(enter(
                        EventType.MINUTES_DISTRIBUTED,
                        DAY.plusDays(7),
                        Map.of("conference", conference, "letterDate", DAY.toString())))
                .isInstanceOf(EntryOutcome.Entered.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"FEWER_VISITS_AGREED", "TEMPORARY_APPROVAL_EXTENDED"})
    void whatWasDecidedAboutAPlacementNamesItAndCannotLieBeforeIt(EventType decided) {
        imported(NewEvent.of(EventType.PLACEMENT_START, DAY, Map.of("placement", "F1", "type", "U4")));
        String placement = Objects.requireNonNull(events().getLast().attribute("placement"));

        assertThat(enter(decided, DAY, Map.of())).isInstanceOf(EntryOutcome.Refused.class);
        assertThat(enter(decided, DAY.minusDays(1), Map.of("placement", placement)))
                .isInstanceOfSatisfying(EntryOutcome.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("date");
                            assertThat(problem.sentence()).contains("before what this belongs to (placement start)");
                        }));
        assertThat(enter(decided, DAY, Map.of("placement", placement))).isInstanceOf(EntryOutcome.Entered.class);
        assertThat(events().getLast().type()).isEqualTo(decided);
        assertThat(events().getLast().attribute("placement")).isEqualTo(placement);
    }

    @Test
    void theSameEventTwiceIsRefusedAndTwoActionsOfOneDayAreNot() {
        enter(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));
        assertThat(enter(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "N")))
                .isInstanceOf(EntryOutcome.Refused.class);

        Map<String, String> action = Map.of("origin", "SUPERVISION", "due", "2025-07-10");
        assertThat(enter(EventType.ACTION, DAY, action)).isInstanceOf(EntryOutcome.Entered.class);
        assertThat(enter(EventType.ACTION, DAY, action)).isInstanceOf(EntryOutcome.Entered.class);
        assertThat(events().stream()
                        .filter(event -> event.type() == EventType.ACTION)
                        .map(event -> event.attribute("action")))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void detailOfADiscussionOfAnnexABelongsToThatDiscussion() {
        enter(
                EventType.STRATEGY_DISCUSSION,
                LocalDate.of(2025, 2, 3),
                Map.of("decision", "S47_JOINT", "policePresent", "Y"));

        assertThat(events()).hasSize(2);
        assertThat(events().getFirst().attributes())
                .containsEntry("id", "D20250203")
                .containsEntry("decision", "S47_JOINT")
                .containsEntry("policePresent", "Y")
                .doesNotContainKey("assumed");
    }

    @Test
    void aNamedWorkerIsKeptAsAPseudonym() {
        enter(EventType.CONTACT_DECISION, DAY, Map.of("decision", "NFA", "signedOffBy", "Pat Example"));

        assertThat(events().getLast().attribute("signedOffBy")).isEqualTo(pseudonyms.worker("Pat Example"));
    }

    @Test
    void whatWasEnteredIsThereAgainWhenTheImportIsUndoneAndMadeAgain() {
        enter(EventType.SUPERVISION, DAY, Map.of("caseDiscussed", "Y"));
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.undo(store.imports().getFirst().id()));
        assertThatThrownBy(() -> histories.of(caseId)).isInstanceOf(NotFoundForYou.class);

        imported();

        assertThat(events()).extracting(CaseEvent::type).contains(EventType.SUPERVISION);
    }

    @Test
    void onlyTheOwnTeamAndTheAuditorInHandEnter() {
        for (Actor other :
                List.of(person(Role.PRACTICE_SUPERVISOR, "WEST"), person(Role.INDEPENDENT_AUDITOR, "EAST"))) {
            assertThat(as(other, () -> entries.mayEnter(caseId))).isFalse();
            assertThatThrownBy(() -> as(other, () -> entries.of(caseId))).isInstanceOf(NotFoundForYou.class);
            assertThatThrownBy(() -> as(
                            other,
                            () -> entries.enter(
                                    caseId,
                                    new EventEntry(EventType.SUPERVISION, DAY, null, Map.of("caseDiscussed", "Y")))))
                    .isInstanceOf(NotFoundForYou.class);
        }
    }

    private void imported(NewEvent... more) {
        List<NewEvent> events = new ArrayList<>(List.of(
                NewEvent.of(
                        EventType.STRATEGY_DISCUSSION,
                        LocalDate.of(2025, 2, 3),
                        Map.of("id", "D20250203", "decision", "S47_SINGLE", "assumed", "decision")),
                NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 2, 17), Map.of("plan", "P20250217"))));
        events.addAll(List.of(more));
        ChildRecord child = new ChildRecord(
                "4711",
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CP,
                "EAST",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                events);
        ImportBatch batch = new ImportBatch(EventSource.ANNEX_A, JULY, "4".repeat(64), List.of(child));
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> store.store(batch));
    }

    private List<CaseEvent> events() {
        return histories.of(caseId).events();
    }

    private EntryOutcome enter(EventType type, LocalDate day, Map<String, String> attributes) {
        return as(SUPERVISOR, () -> entries.enter(caseId, new EventEntry(type, day, null, attributes)));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return RunAs.actor(actor, work);
    }

    private static Actor person(Role role, String team) {
        return new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of(team), null);
    }
}

package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.access.Actor;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.Forecast;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class EventFilesTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final String HEAD = "case,type,date,time,attrs\n";

    @Autowired
    private Imports imports;

    @Autowired
    private CaseStore store;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private NamedParameterJdbcTemplate jdbc;

    @BeforeEach
    void oneChildFromAnnexA() {
        annexA(Map.of());
    }

    @Test
    void eventsFindTheirCaseByTheCouncilsOwnNumber() {
        EventFilesPreview preview = ready(events("4711,SUPERVISION,2025-07-01,,caseDiscussed=Y;reflective=N"));

        assertThat(preview.check().counts()).containsExactly(Map.entry(EventType.SUPERVISION, 1));
        assertThat(preview.forecast().newEvents()).isEqualTo(1);
        assertThat(history().events()).as("before it is accepted").hasSize(1);

        accept(preview);

        CaseEvent supervision = history().events().getLast();
        assertThat(supervision.type()).isEqualTo(EventType.SUPERVISION);
        assertThat(supervision.source()).isEqualTo(EventSource.EVENTS_FILE);
        assertThat(supervision.attributes())
                .containsOnly(Map.entry("caseDiscussed", "Y"), Map.entry("reflective", "N"));
    }

    @Test
    void whatAnEventSaysHappenedAfterTheChosenDayOfTheExtractIsLeftOutAndSaid() {
        EventFilesPreview preview = ready(events(
                "4711,ACTION,2025-06-02,,action=a1;origin=SUPERVISION;due=2025-12-01;completed=2025-08-20",
                "4711,SUPERVISION,2025-09-01,,caseDiscussed=Y"));

        Forecast forecast = RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), JULY))
                .orElseThrow();
        RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), JULY, "The file is of August."));

        assertThat(forecast.doubts())
                .containsExactly(
                        "Dates after the day of the extract: 2. They are left out. Check that the day is right.");
        assertThat(history().events().getLast().attributes())
                .as("due may lie ahead, completed may not")
                .containsEntry("due", "2025-12-01")
                .doesNotContainKey("completed");
        assertThat(history().events()).extracting(CaseEvent::type).doesNotContain(EventType.SUPERVISION);
    }

    @Test
    void aPlanOfFamilyHelpIsAChildInNeedPlanThatSaysSo() {
        accept(ready(events("4711,CIN_PLAN_START,2025-07-01,,plan=p1;kind=FAMILY_HELP")));

        assertThat(history().events().getLast().attributes()).containsEntry("kind", "FAMILY_HELP");
    }

    @Test
    void casesMayComeWithTheirEvents() {
        String cases = "case,birth_month,team,case_type,open_from,closed_on\n4712,2018-01,T07,CIN,2025-03-03,\n";
        ImportResult stored = accept(ready(file("cases.csv", cases), events("4712,VISIT,2025-07-01,,kind=CIN;seen=Y")));

        assertThat(stored.newCases()).isEqualTo(1);
        CaseHistory history = histories.of(pseudonyms.child("4712"));
        assertThat(history.team()).isEqualTo("T07");
        assertThat(history.birthMonth()).isEqualTo(YearMonth.of(2018, 1));
        assertThat(history.events()).hasSize(1);
    }

    @Test
    void theSameFileTwiceChangesNothingAndALaterOneAdds() {
        String first = "4711,ACTION,2025-06-02,,action=a1;origin=SUPERVISION;due=2025-06-30";
        accept(ready(events(first)));

        assertThat(ready(events(first)).forecast().changesNothing()).isTrue();
        EventFilesPreview later = ready(events(
                first + ";completed=2025-06-20",
                "4711,ACTION,2025-06-02,,action=a2;origin=SUPERVISION;due=2025-07-30"));
        assertThat(later.forecast().newEvents()).isEqualTo(1);
        assertThat(later.forecast().changedEvents()).isEqualTo(1);
        accept(later);
        assertThat(history().events())
                .filteredOn(event -> event.type() == EventType.ACTION)
                .hasSize(2)
                .anyMatch(event -> "2025-06-20".equals(event.attribute("completed")));
    }

    @Test
    void undoSetsBackWhatAFileAddedAndSaidAgain() {
        annexA(Map.of("assessment", "A20250603"));
        String before = everything();
        ImportResult stored = accept(ready(events(
                "4711,ASSESSMENT_START,2025-06-03,10:30,assessment=x9;timescaleWD=35",
                "4711,CORE_GROUP,2025-06-10,,plan=p1;planUpdated=Y")));
        assertThat(stored.changedEvents()).isEqualTo(1);
        assertThat(everything()).isNotEqualTo(before);

        RunAs.actor(ADMINISTRATOR, () -> imports.undo(Objects.requireNonNull(stored.importId())));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatAnnexAAndAFileTellIsOneEventAndTheFileHasTheSay() {
        annexA(Map.of("assessment", "A20250603"));
        accept(ready(events(
                "4711,ASSESSMENT_START,2025-06-03,,assessment=x9;timescaleWD=35",
                "4711,ASSESSMENT_AUTHORISED,2025-07-10,,assessment=x9;outcome=CIN")));

        assertThat(history().events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.CP_PLAN_START, EventType.ASSESSMENT_START, EventType.ASSESSMENT_AUTHORISED);
        List<CaseEvent> events = history().events();
        assertThat(events.get(1).attribute("assessment"))
                .isEqualTo(events.get(2).attribute("assessment"));
        annexA(Map.of("assessment", "A20250603"));
        assertThat(history().events()).isEqualTo(events);
    }

    @Test
    void whatAnnexATiesToAStartFollowsTheIdThatAFileGaveIt() {
        annexA(Map.of("assessment", "A20250603", "authorised", "A20250603"));
        accept(ready(events("4711,ASSESSMENT_START,2025-06-03,,assessment=x9;timescaleWD=35")));

        assertThat(history().events().stream()
                        .filter(event -> event.attributes().containsKey("assessment")))
                .hasSize(2)
                .extracting(event -> event.attribute("assessment"))
                .doesNotContain("A20250603")
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(1));
    }

    @Test
    void neitherTheChildsNumberNorIdsNorWorkersAreStoredInClear() {
        accept(ready(events(
                "4711,ALLOCATION,2025-06-02,,worker=Pat Example;role=CASE_HOLDER;qualifiedSW=Y",
                "4711,S47_START,2025-06-02,,enquiry=ENQ-4711-1",
                "4711,CONTACT_DECISION,2025-06-02,,contact=C-99;decision=NFA;signedOffBy=Pat Example")));

        assertThat(everything())
                .doesNotContain("4711")
                .doesNotContain("Pat Example")
                .doesNotContain("C-99");
        assertThat(jdbc.queryForList("select worker_id from case_worker", Map.of(), String.class))
                .contains(pseudonyms.worker("pat example"));
        assertThat(history().events())
                .filteredOn(event -> event.type() == EventType.ALLOCATION)
                .allMatch(event -> pseudonyms.worker("Pat Example").equals(event.attribute("worker")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            an unknown type              ! 4711,HOLIDAY,2025-06-01,,                ! There is no event type HOLIDAY
            an unknown key               ! 4711,VISIT,2025-06-01,,kind=CP;seen=Y;mood=good ! has no key (mood)
            a key that Annex A brings    ! 4711,PLACEMENT_START,2025-06-01,,placement=p;placements12m=3 ! has no key (placements12m)
            an unknown value             ! 4711,VISIT,2025-06-01,,kind=TEA;seen=Y   ! The value of kind (TEA) cannot be used
            a day before the birth       ! 4711,PLACEMENT_START,2015-03-01,,placement=p ! lies before the birth
            a day in the future          ! 4711,SUPERVISION,2999-01-01,,caseDiscussed=Y ! lies in the future
            a day that is none           ! 4711,SUPERVISION,2025-02-30,,caseDiscussed=Y ! (2025-02-30) cannot be read
            a case that does not exist   ! 9999,SUPERVISION,2025-06-01,,caseDiscussed=Y ! There is no case 9999
            a row with too few fields    ! 4711,SUPERVISION,2025-06-01              ! The row has 3 fields and the header 5
            a NUL                        ! 4711,ESCALATION,2025-06-01,,raisedBy=IRO;topic=a\0b ! such as NUL
            """)
    void aBadRowIsListedAndTheRestOfTheFileIsShown(String what, String row, String sentence) {
        EventFilesCheck check = ready(events(
                        "4711,SUPERVISION,2025-05-01,,caseDiscussed=Y",
                        row.replace("\\0", "\0"),
                        "4711,SUPERVISION,2025-06-02,,caseDiscussed=Y"))
                .check();

        assertThat(check.errors()).as(what).isEqualTo(1);
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("events.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).contains(sentence.strip());
        });
        assertThat(check.events()).isEqualTo(2);
    }

    @Test
    void anEventTwiceCountsOnceAndAnEventAfterTheClosingIsDoubtful() {
        String cases =
                "case,birth_month,team,case_type,open_from,closed_on\n4713,2018-01,T07,CIN,2025-01-06,2025-03-03\n";
        String supervision = "4713,SUPERVISION,2025-02-03,,caseDiscussed=Y";
        EventFilesCheck check = ready(
                        file("cases.csv", cases),
                        events(
                                supervision,
                                supervision,
                                supervision.replace("2025-02", "2025-04"),
                                supervision + ";reflective=Y"))
                .check();

        assertThat(check.errors()).isZero();
        assertThat(check.problems())
                .extracting(FileProblem::line, FileProblem::sentence)
                .satisfiesExactly(
                        one -> assertThat(one.toString()).contains("3").contains("It counts once"),
                        two -> assertThat(two.toString()).contains("4").contains("closed on 2025-03-03"),
                        three -> assertThat(three.toString()).contains("(line 2), said otherwise"));
    }

    @Test
    void aHostileFileGetsASentence() {
        assertThat(refused(file("events.csv", ""))).contains("empty");
        assertThat(refused(new UploadedFile(
                        "events.csv",
                        (HEAD + "4711,SUPERVISION,2025-06-01,,topic=Caf\u00e9\n")
                                .getBytes(StandardCharsets.ISO_8859_1))))
                .contains("not UTF-8")
                .contains("CSV UTF-8");
        assertThat(refused(new UploadedFile("../../etc/events\0.csv", HEAD.getBytes(StandardCharsets.UTF_16))))
                .contains("none that can be taken")
                .doesNotContain("etc");
        assertThat(refused(file("events.xlsx", "PK\u0003\u0004"))).contains("is a workbook");
        assertThat(refused(file("list.csv", "name,address\nx,y\n"))).contains("case,type,date,time,attrs");
        assertThat(refused(file("events.csv", HEAD + "\"4711,SUPERVISION,2025-06-01,,\n")))
                .contains("quote is closed");
        assertThat(refused(file("events.csv", HEAD + "\n".repeat(20) + "4711,X,,,\n".repeat(1_000_000))))
                .contains("more than 250,000 rows")
                .contains("Split it");
        assertThat(refused(
                        events("4711,CORE_GROUP,2025-06-01,,plan=p"),
                        file("v.csv", "cinv_person_id,cinv_cin_visit_date\n")))
                .contains("one after the other");
    }

    @Test
    void ofManyProblemsTheFirstAreListedAndTheRestCounted() {
        String row = "9999,SUPERVISION,2025-06-01,,caseDiscussed=Y\n";
        EventFilesCheck check =
                ready(file("events.csv", HEAD + row.repeat(1_200))).check();

        assertThat(check.problems()).hasSize(1_000);
        assertThat(check.problemsNotListed()).isEqualTo(200);
        assertThat(check.errors()).isEqualTo(1_200);
    }

    @Test
    void aNumberWrittenInAnotherWayIsTheSameChild() {
        EventFilesPreview preview = ready(events(
                "4711,SUPERVISION,2025-05-01,,caseDiscussed=Y", " 47 11.0 ,SUPERVISION,2025-05-08,,caseDiscussed=Y"));

        assertThat(preview.check().errors()).isZero();
        assertThat(preview.check().cases()).isEqualTo(1);
        assertThat(preview.check().events()).isEqualTo(2);
    }

    @Test
    void acceptingStopsWhenACaseIsGoneSinceThePreview() {
        EventFilesPreview preview = ready(events("4711,SUPERVISION,2025-05-01,,caseDiscussed=Y"));
        RunAs.actor(ADMINISTRATOR, () -> imports.undo(imports.list().getFirst().id()));

        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), JULY, "")))
                .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("Upload it again"));
    }

    private void annexA(Map<String, String> assessment) {
        List<NewEvent> events = new java.util.ArrayList<>();
        events.add(NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 3, 3), Map.of("plan", "P20250303")));
        if (assessment.containsKey("assessment")) {
            events.add(NewEvent.of(
                    EventType.ASSESSMENT_START, LocalDate.of(2025, 6, 3), Map.of("assessment", "A20250603")));
        }
        if (assessment.containsKey("authorised")) {
            events.add(NewEvent.of(
                    EventType.ASSESSMENT_AUTHORISED,
                    LocalDate.of(2025, 7, 9),
                    Map.of("assessment", "A20250603", "childSeen", "Y")));
        }
        ChildRecord child = new ChildRecord(
                "4711",
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CP,
                "East 1",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                events);
        ImportBatch batch = new ImportBatch(EventSource.ANNEX_A, JULY, "4".repeat(64), List.of(child));
        RunAs.actor(ADMINISTRATOR, () -> store.store(batch));
    }

    private CaseHistory history() {
        return histories.of(pseudonyms.child("4711"));
    }

    private String everything() {
        return String.join(
                "\n",
                List.of("case_event", "case_event_before", "case_file", "case_file_before", "case_worker").stream()
                        .map(table -> table + jdbc.queryForList("select * from " + table + " order by 1, 2", Map.of()))
                        .toList());
    }

    private EventFilesPreview ready(UploadedFile... files) {
        return ((EventFilesOutcome.Ready) RunAs.actor(ADMINISTRATOR, () -> imports.previewEvents(List.of(files))))
                .preview();
    }

    private String refused(UploadedFile... files) {
        return ((EventFilesOutcome.Refused) RunAs.actor(ADMINISTRATOR, () -> imports.previewEvents(List.of(files))))
                .sentence();
    }

    private ImportResult accept(EventFilesPreview preview) {
        return ((ImportOutcome.Stored) RunAs.actor(ADMINISTRATOR, () -> {
                    imports.forecast(preview.token(), JULY);
                    return imports.accept(preview.token(), JULY, "");
                }))
                .result();
    }

    private static UploadedFile events(String... rows) {
        return file("events.csv", HEAD + String.join("\n", rows) + "\n");
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

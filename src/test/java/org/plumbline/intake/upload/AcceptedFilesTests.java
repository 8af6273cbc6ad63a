package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.access.Actor;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.CoverSpan;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.intake.UploadedFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** What is asked about files of events before they are stored, and what is stored of the answers. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class AcceptedFilesTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 12);
    private static final String FIRST = "4711,SUPERVISION,2025-05-12,,caseDiscussed=Y";
    private static final String SECOND = "4711,SUPERVISION,2025-06-09,,caseDiscussed=Y";

    @Autowired
    private Imports imports;

    @Autowired
    private CaseStore store;

    @Autowired
    private CoverTable cover;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aChildOfTheReturn() {
        by(() -> store.store(new ImportBatch(EventSource.ANNEX_A, JULY, "4".repeat(64), List.of(child("4711")))));
    }

    private static ChildRecord child(String number) {
        return new ChildRecord(
                number,
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "East 1",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of());
    }

    @Test
    void aFileOnlyAddsEventsUntilSomebodySaysThatItHoldsThemAll() {
        EventFilesPreview preview = ready(FIRST, SECOND);
        assertThat(preview.proposals()).containsExactly(new ProposedCover(EventType.SUPERVISION, 2, MAY, MAY, false));

        accept(preview, List.of());

        assertThat(cover.spans()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab12", "AB12", " Ab 12"})
    void aChildWhoWasStoredWhenCapitalsStillCountedIsFoundHoweverAFileWritesTheNumber(String written) {
        by(() -> store.store(new ImportBatch(EventSource.ANNEX_A, JULY, "5".repeat(64), List.of(child("ab12")))));

        EventFilesPreview preview = ready(written + ",SUPERVISION,2025-05-12,,caseDiscussed=Y");
        assertThat(preview.forecast().newCases()).isZero();
        accept(preview, List.of());

        assertThat(histories.of(pseudonyms.child("ab12")).events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.SUPERVISION);
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(jdbc.queryForList("select detail from trail_entry where action = 'IMPORT_ACCEPTED'", String.class))
                .singleElement()
                .asString()
                .contains("0 new cases", "1 known by another spelling")
                .doesNotContainIgnoringCase("ab12");
    }

    @Test
    void whatTablesCannotHoldCompletelyIsNotProposedToBeComplete() {
        UploadedFile checks = file(
                "health.csv",
                "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date\n"
                        + "1,4711,Health Assessment,2025-05-12\n2,4711,Dental Check,2025-05-12\n");
        EventFilesPreview preview =
                ((EventFilesOutcome.Ready) by(() -> imports.previewEvents(List.of(checks)))).preview();

        assertThat(preview.proposals())
                .containsExactly(
                        new ProposedCover(EventType.HEALTH_ASSESSMENT, 1, MAY, MAY, true),
                        new ProposedCover(EventType.DENTAL_CHECK, 1, MAY, MAY, false));
        assertThat(preview.asProposed()).extracting(TypeCover::type).containsExactly(EventType.DENTAL_CHECK);
    }

    @Test
    void whatSomebodySaysIsStoredWithTheImport() {
        accept(ready(FIRST), List.of(new TypeCover(EventType.SUPERVISION, MAY, Set.of("East 1"))));

        assertThat(cover.spans()).containsExactly(new CoverSpan(EventType.SUPERVISION, "East 1", MAY, JULY));
    }

    @Test
    void aLaterFileIsProposedToGoOnWhereTheEarlierOneEnds() {
        accept(ready(FIRST), List.of(new TypeCover(EventType.SUPERVISION, MAY, Set.of())));

        assertThat(ready("4711,SUPERVISION,2025-08-11,,caseDiscussed=Y").proposals())
                .extracting(ProposedCover::from)
                .containsExactly(JULY.plusDays(1));
    }

    @Test
    void aFileCannotBeCompleteFromADayAfterThatOfTheExtract() {
        EventFilesPreview preview = ready(FIRST);
        by(() -> imports.cover(
                preview.token(), JULY, List.of(new TypeCover(EventType.SUPERVISION, JULY.plusDays(1), Set.of()))));

        assertThat(by(() -> imports.accept(preview.token(), JULY, "")))
                .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("complete from 01/08/2025, after the day of the extract")
                        .contains("Enter an earlier day"));
    }

    @Test
    void whatASecondAdministratorStoredMeanwhileIsShownBeforeAnythingIsStored() {
        List<TypeCover> complete = List.of(new TypeCover(EventType.SUPERVISION, MAY, Set.of()));
        EventFilesPreview preview = ready(FIRST, SECOND);
        by(() -> imports.cover(preview.token(), JULY, complete));
        Actor colleague = new Actor(
                UUID.randomUUID(), "colleague", "A colleague", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null);
        RunAs.actor(colleague, () -> {
            EventFilesOutcome.Ready other = (EventFilesOutcome.Ready) imports.previewEvents(files(FIRST));
            imports.cover(other.preview().token(), JULY, complete);
            return imports.accept(other.preview().token(), JULY, "");
        });

        assertThat(by(() -> imports.accept(preview.token(), JULY, "")))
                .isInstanceOfSatisfying(ImportOutcome.Changed.class, changed -> {
                    assertThat(changed.now().result().newEvents()).isEqualTo(1);
                    assertThat(changed.now().result().newlyCovered()).isZero();
                });
        assertThat(by(() -> imports.accept(preview.token(), JULY, ""))).isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void aFileHalfOfWhoseChildrenAreUnknownIsStoredOnlyWithAWord() {
        EventFilesPreview preview = ready(FIRST, FIRST.replace("4711", "9001"));

        assertThat(preview.shown().doubts())
                .singleElement()
                .asString()
                .contains("1 of the 2 children that the files name are not known here");
        by(() -> imports.forecast(preview.token(), JULY));
        assertThat(by(() -> imports.accept(preview.token(), JULY, " "))).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(by(() -> imports.accept(preview.token(), JULY, "One child moved here, the rest follow")))
                .isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void fewUnknownChildrenAreListedAndAskNothing() {
        assertThat(ready(FIRST).shown().doubts()).isEmpty();
        String cases = "case,birth_month,team,case_type,open_from,closed_on\n"
                + "4712,2018-01,T07,CIN,2025-03-03,\n4713,2018-02,T07,CIN,2025-03-03,\n";
        List<UploadedFile> files = List.of(
                file("cases.csv", cases),
                files(
                                FIRST,
                                FIRST.replace("4711", "4712"),
                                FIRST.replace("4711", "4713"),
                                FIRST.replace("4711", "9001"))
                        .getFirst());

        assertThat(((EventFilesOutcome.Ready) by(() -> imports.previewEvents(files)))
                        .preview()
                        .shown()
                        .doubts())
                .isEmpty();
    }

    private EventFilesPreview ready(String... rows) {
        return ((EventFilesOutcome.Ready) by(() -> imports.previewEvents(files(rows)))).preview();
    }

    private void accept(EventFilesPreview preview, List<TypeCover> complete) {
        by(() -> imports.cover(preview.token(), JULY, complete));
        assertThat(by(() -> imports.accept(preview.token(), JULY, ""))).isInstanceOf(ImportOutcome.Stored.class);
    }

    private static <T> T by(Supplier<T> job) {
        return RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), job::get);
    }

    private static List<UploadedFile> files(String... rows) {
        return List.of(file("events.csv", "case,type,date,time,attrs\n" + String.join("\n", rows) + "\n"));
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

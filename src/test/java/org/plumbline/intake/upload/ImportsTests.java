package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.ImportResult.TeamChange;
import org.plumbline.intake.Workbooks;
import org.plumbline.intake.annexa.AnnexAWriter;
import org.plumbline.intake.annexa.CellRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class ImportsTests {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate BIRTH = LocalDate.of(2015, 4, 20);
    private static final LocalDate VISIT = LocalDate.of(2025, 6, 12);
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);

    @Autowired
    private Imports imports;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Test
    void whatThePreviewShowedIsStoredOnceItIsAccepted() throws IOException {
        ImportPreview preview = ready(protectedChild());

        assertThat(preview.check().count(CellRule.Severity.ERROR)).isZero();
        assertThat(preview.forecast().newCases()).isEqualTo(1);
        assertThatThrownBy(() -> histories.of(pseudonyms.child("4711"))).isInstanceOf(NotFoundForYou.class);

        ImportResult stored = accept(preview);

        assertThat(stored.newEvents()).isEqualTo(preview.forecast().newEvents());
        CaseHistory history = histories.of(pseudonyms.child("4711"));
        assertThat(history.caseType()).isEqualTo(CaseType.CP);
        assertThat(history.team()).isEqualTo("East 1");
        assertThat(history.openFrom()).isEqualTo(LocalDate.of(2025, 1, 6));
        assertThat(history.events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.CP_PLAN_START, EventType.VISIT);
        CaseEvent visit = history.events().getLast();
        assertThat(visit.attributes())
                .containsEntry("kind", "CP")
                .containsEntry("seen", "Y")
                .containsEntry("seenAlone", "N");
    }

    @Test
    void theSameWorkbookAgainChangesNothing() throws IOException {
        accept(ready(protectedChild()));

        assertThat(ready(protectedChild()).forecast().changesNothing()).isTrue();
    }

    @Test
    void whatLiesAfterTheChosenDayOfTheExtractIsLeftOutAndSaid() throws IOException {
        ImportPreview preview = ready(protectedChild());
        LocalDate before = LocalDate.of(2025, 6, 11);

        Forecast forecast = forecast(preview, before);

        assertThat(forecast.result().newEvents()).isEqualTo(preview.forecast().newEvents() - 1);
        assertThat(forecast.doubts())
                .singleElement()
                .asString()
                .isEqualTo("Dates after the day of the extract: 2. They are left out. Check that the day is right.");
    }

    @Test
    void undoTakesTheImportBack() throws IOException {
        UUID importId = Objects.requireNonNull(accept(ready(protectedChild())).importId());

        RunAs.actor(ADMINISTRATOR, () -> imports.undo(importId));

        assertThatThrownBy(() -> histories.of(pseudonyms.child("4711"))).isInstanceOf(NotFoundForYou.class);
        assertThat(RunAs.actor(ADMINISTRATOR, imports::list)).first().satisfies(row -> assertThat(row.undoneAt())
                .isNotNull());
    }

    @Test
    void aCancelledOrUnknownPreviewCannotBeAccepted() throws IOException {
        ImportPreview preview = ready(protectedChild());
        RunAs.actor(ADMINISTRATOR, () -> imports.cancel(preview.token()));

        assertThat(answer(preview, ""))
                .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("Upload it again"));
        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), LocalDate.of(2999, 1, 1), "")))
                .isInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void aChildMissingOnTheListsOfTheOpenStaysOpen() throws IOException {
        accept(ready(protectedChild()));

        ImportPreview assessmentOnly = ready(workbook(Map.of(4, List.of(assessed()))));
        accept(assessmentOnly);

        CaseHistory history = histories.of(pseudonyms.child("4711"));
        assertThat(history.caseType()).isEqualTo(CaseType.CP);
        assertThat(history.closedOn()).isNull();
        assertThat(history.team()).isEqualTo("East 1");
    }

    @Test
    void aClosingOfAnEpisodeBeforeEndsNothing() throws IOException {
        accept(ready(protectedChild()));

        ImportPreview older = ready(workbook(
                Map.of(6, List.of(need(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 9, 1), "e) Closed episode")))));

        assertThat(forecast(older, JUNE).result().closed()).isZero();
    }

    @Test
    void whoWouldBeOpenedClosedAndMovedIsShownByTeam() throws IOException {
        ImportPreview first = ready(protectedChild());
        assertThat(first.forecast().teams()).containsExactly(new TeamChange("East 1", 1, 0, 0, 0));
        accept(first);

        ImportPreview closing = ready(closing());

        ImportResult shown = forecast(closing, JUNE).result();
        assertThat(shown.openBefore()).isEqualTo(1);
        assertThat(shown.teams()).containsExactly(new TeamChange("East 1", 0, 1, 0, 0));
    }

    @Test
    void manyClosingsAreStoredOnlyWithAWordOnWhyThatIsRight() throws IOException {
        accept(ready(protectedChild()));
        ImportPreview closing = ready(closing());
        Forecast shown = forecast(closing, JUNE);

        assertThat(shown.doubts()).last().asString().contains("1 of 1 open children would be closed");
        assertThat(answer(closing, " "))
                .isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("Write why it is right"));
        assertThat(answer(closing, "The family moved away")).isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void aWorkbookHalfOfWhoseChildrenAreNewIsStoredOnlyWithAWord() throws IOException {
        ImportPreview first = ready(workbook(Map.of(6, List.of(child("4711"), child("4712")))));
        assertThat(first.shown().doubts()).as("nobody is known yet").isEmpty();
        accept(first);

        ImportPreview strange =
                ready(workbook(Map.of(6, List.of(child("4711"), child("4712"), child("9001"), child("9002")))));

        assertThat(strange.shown().doubts())
                .singleElement()
                .asString()
                .contains("2 of the 4 children of the workbook are new here");
        assertThat(ready(workbook(Map.of(6, List.of(child("4711"), child("4712"), child("9001")))))
                        .shown()
                        .doubts())
                .as("a third is new")
                .isEmpty();
    }

    @Test
    void aNumberThatLostItsLeadingZerosSinceTheLastWorkbookAsksForAWord() throws IOException {
        accept(ready(workbook(Map.of(6, List.of(child("0047"), child("4712"), child("4713"))))));

        ImportPreview preview = ready(workbook(Map.of(6, List.of(child("47"), child("4712"), child("4713")))));

        assertThat(forecast(preview, JUNE).doubts())
                .singleElement()
                .asString()
                .startsWith(
                        "1 child is known here by a number with other leading zeros, and would be stored once more.");
        assertThat(answer(preview, "")).isInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void aListThatCameBeforeAndIsMissingIsSaidAndAsksForAWord() throws IOException {
        accept(ready(protectedChild()));

        ImportPreview preview = ready(Workbooks.only(workbook(Map.of(4, List.of(assessed()))), list -> list == 4));
        forecast(preview, JUNE);

        assertThat(preview.shown().doubts())
                .singleElement()
                .asString()
                .startsWith(
                        "Came before and are not in the workbook: list 6 (1 row on 30/06/2025), list 7 (1 row on"
                                + " 30/06/2025). Cases stay as these lists said, and what needs them is judged as of their day.");
        assertThat(answer(preview, "")).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(answer(preview, "Sent next week")).isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void aListThatIsRefusedIsNotSaidToBeMissingToo() throws IOException {
        accept(ready(protectedChild()));
        List<@Nullable Object> noNumber = child("4711");
        noNumber.set(0, null);

        assertThat(ready(workbook(Map.of(6, List.of(noNumber), 7, List.of(plan()))))
                        .shown()
                        .doubts())
                .singleElement()
                .asString()
                .startsWith("List 6 is not loaded.");
    }

    @Test
    void aListCutToHalfIsSaid() throws IOException {
        accept(ready(workbook(Map.of(6, children(10)))));

        assertThat(ready(workbook(Map.of(6, children(5)))).shown().doubts())
                .singleElement()
                .asString()
                .startsWith("Much shorter than before: list 6 (5 now, 10 rows on 30/06/2025).");
        assertThat(ready(workbook(Map.of(6, children(6)))).shown().doubts()).isEmpty();
    }

    @Test
    void aListOfFewRowsMayLoseHalfOfThem() throws IOException {
        accept(ready(workbook(Map.of(6, children(8)))));

        assertThat(ready(workbook(Map.of(6, children(4)))).shown().doubts()).isEmpty();
    }

    @Test
    void anotherDayOfTheExtractIsShownBeforeItIsStored() throws IOException {
        ImportPreview preview = ready(protectedChild());

        assertThat(answer(preview, "")).isInstanceOfSatisfying(ImportOutcome.Changed.class, changed -> assertThat(
                        changed.now().asAt())
                .isEqualTo(JUNE));
        assertThatThrownBy(() -> histories.of(pseudonyms.child("4711"))).isInstanceOf(NotFoundForYou.class);
        assertThat(answer(preview, "")).isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void whatWouldDoSomethingElseByNowIsShownAgain() throws IOException {
        Actor colleague = new Actor(
                UUID.randomUUID(), "colleague", "A colleague", Set.of(Role.DATA_ADMINISTRATOR), Set.of(), null);
        ImportPreview preview = ready(protectedChild());
        forecast(preview, JUNE);
        byte[] same = protectedChild();
        RunAs.actor(colleague, () -> {
            PreviewOutcome.Ready other = (PreviewOutcome.Ready) imports.preview(same);
            imports.forecast(other.preview().token(), JUNE);
            return imports.accept(other.preview().token(), JUNE, "");
        });

        assertThat(answer(preview, "")).isInstanceOfSatisfying(ImportOutcome.Changed.class, changed -> assertThat(
                        changed.now().result().changesNothing())
                .isTrue());
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedAndNothingIsStored() {
        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.preview(new byte[] {1, 2, 3})))
                .isInstanceOf(PreviewOutcome.Refused.class);
        assertThat(RunAs.actor(ADMINISTRATOR, imports::list)).isEmpty();
    }

    @Test
    void onlyTheDataAdministratorImports() {
        assertThatThrownBy(() -> RunAs.actor(RunAs.system(Role.QA_LEAD), () -> imports.preview(new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ImportPreview ready(byte[] workbook) {
        return ((PreviewOutcome.Ready) RunAs.actor(ADMINISTRATOR, () -> imports.preview(workbook))).preview();
    }

    private ImportResult accept(ImportPreview preview) {
        forecast(preview, JUNE);
        return ((ImportOutcome.Stored) answer(preview, "The other lists are not sent this month")).result();
    }

    private Forecast forecast(ImportPreview preview, LocalDate asAt) {
        return RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), asAt))
                .orElseThrow();
    }

    private ImportOutcome answer(ImportPreview preview, String assurance) {
        return RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), JUNE, assurance));
    }

    private static byte[] workbook(Map<Integer, List<List<@Nullable Object>>> lists) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnexAWriter.write(lists, out);
        return out.toByteArray();
    }

    private static List<@Nullable Object> assessed() {
        return person(LocalDate.of(2025, 3, 3), "a) Yes", LocalDate.of(2025, 4, 3), "a) Yes", "West 1", "Lee Example");
    }

    private static List<List<@Nullable Object>> children(int number) {
        return IntStream.range(0, number).mapToObj(i -> child("47" + (10 + i))).toList();
    }

    private static List<@Nullable Object> child(String number) {
        List<@Nullable Object> child = need(LocalDate.of(2025, 1, 6), null, "c) Child in need plan");
        child.set(0, number);
        return child;
    }

    private static List<@Nullable Object> need(LocalDate start, @Nullable LocalDate closed, String status) {
        return person(
                start,
                "N1 - Abuse or neglect",
                null,
                closed,
                "RC7 - Services ceased for any other reason, including child no longer in need",
                status,
                "East 1",
                "Pat Example");
    }

    private static byte[] closing() throws IOException {
        return workbook(
                Map.of(6, List.of(need(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 6, 20), "e) Closed episode"))));
    }

    private static byte[] protectedChild() throws IOException {
        return workbook(Map.of(
                6,
                List.of(person(
                        LocalDate.of(2025, 1, 6),
                        "N1 - Abuse or neglect",
                        VISIT,
                        null,
                        null,
                        "b) Child Protection plan",
                        "East 1",
                        "Pat Example")),
                7,
                List.of(plan())));
    }

    private static List<@Nullable Object> plan() {
        return person(
                LocalDate.of(2025, 2, 3),
                "a) Neglect",
                "a) Neglect",
                VISIT,
                "b) No",
                null,
                null,
                "b) No",
                0,
                "East 1",
                "Pat Example");
    }

    /** A row of a list about the child: who they are, and what the list says of them. */
    private static List<@Nullable Object> person(@Nullable Object... said) {
        List<@Nullable Object> row = new ArrayList<>(List.of("4711", "b) Female", "a) WBRI", BIRTH, 10, "b) No"));
        Collections.addAll(row, said);
        return row;
    }
}

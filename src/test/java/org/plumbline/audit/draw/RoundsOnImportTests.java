package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportRow;
import org.plumbline.casefile.snapshot.NewEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Before an import is undone it is said what rests on it: frames and draws, audits, flags. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class RoundsOnImportTests {

    private static final LocalDate END_OF_JUNE = LocalDate.of(2025, 6, 30);
    private static final String DRAWN =
            "Rounds drawn since from what is stored (1): Round of July 2025. Their frames and draws stay as they are.";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @Test
    void nothingIsSaidWhereNothingRestsOnTheImport() {
        street.allocatedRound(10);
        street.clock().pass(Duration.ofMinutes(1));

        assertThat(restsOn(store(closed()))).isEmpty();
    }

    @Test
    void frameAndDrawAuditsAndFlagsAreSaid() {
        UUID unseen = store(unseen());
        street.allocatedRound(61);

        assertThat(flagged()).hasSize(1);
        assertThat(restsOn(unseen))
                .containsExactlyInAnyOrder(
                        DRAWN,
                        "1 of the audits drawn is of its cases. What has begun keeps the dates and flags with which it began.",
                        "1 unfinished audit of cases that it added cannot be opened until they are imported again.",
                        flagged().getFirst());
    }

    @Test
    void aRoundOfOtherCasesIsDrawnFromWhatIsStoredAllTheSame() {
        UUID other = store(closed());
        street.allocatedRound(10);

        assertThat(restsOn(other)).containsExactly(DRAWN);
    }

    @Test
    void aRoundThatIsOpenAndNotDrawnHasNoFrameYet() {
        UUID visits = store(visits());
        street.as("lead", () -> rounds.open(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES)));

        assertThat(restsOn(visits)).isEmpty();
    }

    @Test
    void everyRoundDrawnSinceIsNamed() {
        UUID visits = store(visits());
        street.allocatedRound(10);
        OpenRound june = OpenRound.of(AuditStreet.JULY.minusMonths(1), AuditStreet.THEMES);
        UUID opened = ((Reply.Done) street.as("lead", () -> rounds.open(june))).id();
        street.as("lead", () -> rounds.draw(opened, 5));

        assertThat(restsOn(visits))
                .contains("Rounds drawn since from what is stored (2): Round of July 2025; Round of June 2025."
                        + " Their frames and draws stay as they are.")
                .anyMatch(sentence -> sentence.startsWith("15 of the audits drawn are of its cases."));
    }

    @Test
    void anAuditThatBeganSinceInARoundDrawnBeforeIsSaid() {
        UUID round = street.allocatedRound(12);
        UUID before = street.auditOf("indy", round);
        street.as("indy", () -> street.desk().open(before));
        street.clock().pass(Duration.ofMinutes(1));
        UUID visits = store(visits());

        assertThat(restsOn(visits)).isEmpty();

        begin("north", round);
        assertThat(restsOn(visits))
                .contains(
                        "1 audit of its cases in rounds drawn before has begun since, with dates and flags that stay.");
        begin("south", round);
        assertThat(restsOn(visits))
                .contains(
                        "2 audits of its cases in rounds drawn before have begun since, with dates and flags that stay.")
                .noneMatch(sentence -> sentence.startsWith("Rounds drawn since"));
    }

    @Test
    void anAuditOfACaseThatIsTakenBackCannotBeOpenedUntilItIsImportedAgain() {
        UUID audit = street.auditOf("indy", street.allocatedRound(12));
        UUID first = latest();

        assertThat(restsOn(first))
                .contains(
                        "12 unfinished audits of cases that it added cannot be opened until they are imported again.");
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store().undo(first));
        assertThatThrownBy(() -> street.as("indy", () -> street.desk().open(audit)))
                .isInstanceOf(NotFoundForYou.class);
        street.importCases();

        assertThat(street.as("indy", () -> street.desk().open(audit)).editable())
                .isTrue();
    }

    private void begin(String auditor, UUID round) {
        UUID audit = street.auditOf(auditor, round);
        street.as(auditor, () -> street.desk().open(audit));
    }

    /** What is said of every open flag there is, where there is one. */
    private List<String> flagged() {
        long flags = jdbc.sql("select count(*) from current_flag where suppressed_by is null")
                .query(Long.class)
                .single();
        return flags == 0
                ? List.of()
                : List.of("%s on 1 of its cases %s worked out again without it."
                        .formatted(
                                EnglishNumbers.count(flags, "open flag"), EnglishNumbers.either(flags, "is", "are")));
    }

    private List<String> restsOn(UUID importId) {
        return RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store().dependents(importId));
    }

    private UUID latest() {
        return RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store()
                        .imports())
                .stream()
                .map(ImportRow::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID store(ImportBatch batch) {
        return Objects.requireNonNull(RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> street.store().store(batch).importId()));
    }

    /** One visit more to every child of the street. */
    private static ImportBatch visits() {
        NewEvent visit = NewEvent.of(EventType.VISIT, LocalDate.of(2025, 6, 20), Map.of("kind", "CIN", "seen", "Y"));
        return new ImportBatch(
                EventSource.EVENTS_FILE,
                END_OF_JUNE,
                "1".repeat(64),
                List.of(),
                IntStream.range(0, 60)
                        .mapToObj(i -> new CaseEvents("P" + i, Set.of(), List.of(visit)))
                        .toList(),
                List.of());
    }

    /** A child on a plan whom nobody saw for a month. */
    private static ImportBatch unseen() {
        return child(
                CaseType.CP,
                null,
                NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 3, 3), Map.of("plan", "P20250303")),
                NewEvent.of(EventType.VISIT, LocalDate.of(2025, 5, 30), Map.of("kind", "CP", "seen", "Y")));
    }

    /** A child whom nothing is owed any more. */
    private static ImportBatch closed() {
        return child(CaseType.CLOSED, LocalDate.of(2023, 12, 1));
    }

    private static ImportBatch child(CaseType type, @Nullable LocalDate closed, NewEvent... events) {
        return new ImportBatch(
                EventSource.ANNEX_A,
                END_OF_JUNE,
                "2".repeat(64),
                List.of(new ChildRecord(
                        "N1",
                        YearMonth.of(2014, 3),
                        null,
                        null,
                        null,
                        null,
                        type,
                        "North",
                        null,
                        Set.of(),
                        LocalDate.of(2023, 9, 4),
                        closed,
                        List.of(events))));
    }
}

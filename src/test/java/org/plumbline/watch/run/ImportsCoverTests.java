package org.plumbline.watch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.watch.run.SweptCases.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.watch.flag.CaseDrift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Only what files are said to hold completely is missed where it is not there. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class ImportsCoverTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Set<EventType> OVERSIGHT =
            Set.of(EventType.SUPERVISION, EventType.MANAGEMENT_OVERSIGHT, EventType.CASE_DIRECTION);

    @Autowired
    private CaseStore store;

    @Autowired
    private CaseDrift drift;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theReturnOfAMonth() {
        store(new ImportBatch(
                EventSource.ANNEX_A,
                JULY,
                "0".repeat(64),
                List.of(
                        child("E1", "EAST", CaseType.CP, LocalDate.of(2025, 1, 6)),
                        child("E2", "EAST", CaseType.CIN, LocalDate.of(2024, 9, 2)),
                        child("E3", "EAST", CaseType.CLA, LocalDate.of(2023, 5, 1)),
                        child("W1", "WEST", CaseType.CP, LocalDate.of(2025, 1, 6)),
                        child("W2", "WEST", CaseType.CLA, LocalDate.of(2025, 3, 3)))));
    }

    @AfterEach
    void empty() {
        SweptCases.empty(jdbc);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void twoRowsOfATypeForOneTeamRaiseNoFlagOnAnyOtherChild(EventType type) {
        Map<String, List<String>> before = flags("E2", "E3", "W1", "W2");

        store(rows("E1", type));

        assertThat(flags("E2", "E3", "W1", "W2")).isEqualTo(before);
    }

    @Test
    void whatIsCompleteForOneTeamIsMissedThereAndNowhereElse() {
        store(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR.minusYears(3), "EAST")));

        assertThat(flags("E2").get("E2")).contains("DD-25", "DD-26");
        assertThat(flags("W1").get("W1")).doesNotContain("DD-25", "DD-26");
        assertThat(notEvaluable("W1")).contains("DD-25", "DD-26");
    }

    @Test
    void whatIsCompleteForEveryTeamIsMissedInEach() {
        store(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR.minusYears(3))));

        assertThat(flags("E2", "W1").values())
                .allSatisfy(codes -> assertThat(codes).contains("DD-25", "DD-26"));
    }

    @Test
    void aTypeIsMissedOnlyWhereItIsCompleteSinceTheOpeningOrForAsLongAsThePatternLooksBack() {
        store(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR)));

        assertThat(flags("W1").get("W1")).as("opened since").contains("DD-25", "DD-26");
        assertThat(notEvaluable("E3"))
                .as(
                        "opened before; of the twelve months of the one there are seven, the six of the other are all there")
                .contains("DD-25")
                .doesNotContain("DD-26");
        assertThat(findings("E3").notEvaluable())
                .contains(new NotEvaluable("DD-25", "The data does not reach back far enough."));
        assertThat(flags("E3").get("E3")).contains("DD-26").doesNotContain("DD-25");
    }

    @Test
    void aClockIsAnsweredWhereItBeganSinceTheTypeIsComplete() {
        store(rows("E2", EventType.SUPERVISION).covering(cover(LocalDate.of(2025, 5, 1))));

        assertThat(clocks("E2")).isNotEmpty().allSatisfy(day -> assertThat(day).isAfterOrEqualTo("2025-05-01"));
    }

    @Test
    void someVisitsInAFileDoNotMakeThoseOfTheReturnComplete() {
        NewEvent early = NewEvent.of(EventType.VISIT, LocalDate.of(2025, 2, 3), Map.of("kind", "CP", "seen", "Y"));
        ImportBatch visits = new ImportBatch(
                EventSource.EVENTS_FILE,
                JULY,
                "2".repeat(64),
                List.of(),
                List.of(new CaseEvents("E1", Set.of(), List.of(early))),
                List.of());
        List<String> before = flags("E1").get("E1");

        store(visits);
        assertThat(flags("E1").get("E1")).isEqualTo(before);

        store(visits.covering(List.of(new TypeCover(EventType.VISIT, NEW_YEAR, Set.of()))));
        assertThat(flags("E1").get("E1")).isNotEqualTo(before);
    }

    @Test
    void whatAnUndoneImportHeldIsUnknownAgain() {
        UUID id = Objects.requireNonNull(store(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR)))
                .importId());
        assertThat(notEvaluable("W1")).doesNotContain("DD-25");

        as(Role.DATA_ADMINISTRATOR, () -> {
            store.undo(id);
            return id;
        });

        assertThat(notEvaluable("W1")).contains("DD-25");
        assertThat(compare(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR)))
                        .newlyCovered())
                .isEqualTo(OVERSIGHT.size());
    }

    @Test
    void beforeAFileThatHoldsEveryEventIsUndoneTheFlagsOfOtherChildrenAreSaid() {
        UUID some =
                Objects.requireNonNull(store(rows("E1", EventType.SUPERVISION)).importId());
        assertThat(restsOn(some)).noneMatch(sentence -> sentence.contains("every event"));

        UUID every =
                Objects.requireNonNull(store(rows("E1", EventType.SUPERVISION).covering(cover(NEW_YEAR)))
                        .importId());
        assertThat(restsOn(every))
                .contains(
                        "It was said to hold every event of %d types. Flags of children whom it does not name are worked"
                                        .formatted(OVERSIGHT.size())
                                + " out again without that at the next sweep.");
    }

    @Test
    void theSameFileAgainIsNewOnceItIsSaidToBeComplete() {
        ImportBatch some = rows("E1", EventType.SUPERVISION);
        store(some);
        assertThat(compare(some).changesNothing()).isTrue();

        assertThat(compare(some.covering(cover(NEW_YEAR))).newlyCovered()).isEqualTo(OVERSIGHT.size());
        store(some.covering(cover(NEW_YEAR)));
        assertThat(compare(some.covering(cover(NEW_YEAR))).changesNothing()).isTrue();
        assertThat(compare(some.covering(cover(NEW_YEAR, "EAST"))).changesNothing())
                .as("one team of all")
                .isTrue();
        assertThat(compare(some.covering(cover(NEW_YEAR.minusDays(1)))).newlyCovered())
                .isEqualTo(OVERSIGHT.size());
    }

    private List<String> restsOn(UUID id) {
        return as(Role.DATA_ADMINISTRATOR, () -> store.dependents(id));
    }

    private static List<TypeCover> cover(LocalDate from, String... teams) {
        return OVERSIGHT.stream()
                .map(type -> new TypeCover(type, from, Set.of(teams)))
                .toList();
    }

    private static ImportBatch rows(String child, EventType type) {
        List<NewEvent> rows = Stream.of(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 6, 9))
                .map(day ->
                        NewEvent.of(type, day, type == EventType.SUPERVISION ? Map.of("caseDiscussed", "Y") : Map.of()))
                .toList();
        return new ImportBatch(
                EventSource.EVENTS_FILE,
                JULY,
                "1".repeat(64),
                List.of(),
                List.of(new CaseEvents(child, Set.of(), rows)),
                List.of());
    }

    private static ChildRecord child(String number, String team, CaseType type, LocalDate opened) {
        NewEvent began = type == CaseType.CLA
                ? NewEvent.of(EventType.CLA_START, opened, Map.of("care", "K1"))
                : NewEvent.of(EventType.REFERRAL, opened, Map.of());
        NewEvent visit = NewEvent.of(
                EventType.VISIT, LocalDate.of(2025, 7, 21), Map.of("kind", type.name(), "seen", "Y", "seenAlone", "Y"));
        NewEvent plan =
                NewEvent.of(EventType.CP_PLAN_START, opened.plusDays(20), Map.of("plan", "P1", "previousPlans", "0"));
        return new ChildRecord(
                number,
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                type,
                team,
                null,
                Set.of(),
                opened,
                null,
                type == CaseType.CP ? List.of(began, plan, visit) : List.of(began, visit));
    }

    private ImportResult store(ImportBatch batch) {
        return as(Role.DATA_ADMINISTRATOR, () -> store.store(batch));
    }

    private ImportResult compare(ImportBatch batch) {
        return as(Role.DATA_ADMINISTRATOR, () -> store.compare(batch).result());
    }

    private DriftFindings findings(String child) {
        return as(Role.QA_LEAD, () -> drift.of(pseudonyms.child(child), JULY));
    }

    private Map<String, List<String>> flags(String... children) {
        Map<String, List<String>> flags = new TreeMap<>();
        for (String child : children) {
            flags.put(
                    child,
                    findings(child).flags().stream().map(Flag::pattern).sorted().toList());
        }
        return flags;
    }

    private Set<String> notEvaluable(String child) {
        return findings(child).notEvaluable().stream().map(NotEvaluable::code).collect(Collectors.toSet());
    }

    /** The days on which the clocks of oversight of the child began. */
    private List<LocalDate> clocks(String child) {
        return findings(child).timescales().stream()
                .filter(clock -> clock.timescale().equals("T73"))
                .map(clock -> clock.from().date())
                .toList();
    }
}

package org.plumbline.watch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.watch.run.SweptCases.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.effect.FlagForecasts;
import org.plumbline.casefile.effect.PatternForecast;
import org.plumbline.casefile.effect.RecordsToCorrect;
import org.plumbline.casefile.snapshot.CaseEvents;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.CasesToBe;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.watch.flag.FlagSpells;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What a preview says of flags is what storing the files then does. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class FlagForecastsTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final LocalDate SEEN = LocalDate.of(2025, 7, 28);
    private static final String NOT_SEEN = "DD-17";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Autowired
    private CaseStore store;

    @Autowired
    private CasesToBe cases;

    @Autowired
    private FlagForecasts forecasts;

    @Autowired
    private FlagSpells spells;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void empty() {
        jdbc.update("delete from sweep");
        SweptCases.empty(jdbc);
    }

    @Test
    void flagsOfNewAndChangedCasesComeOutAsTheyWereForeseen() {
        store(annexA(JULY, children(2, SEEN)));
        ImportBatch later = annexA(SEPTEMBER, children(3, SEEN));

        List<PatternForecast> foreseen = foreseen(later);

        assertThat(foreseen).isNotEmpty();
        assertThat(open()).as("nothing is stored").noneMatch(flag -> flag.startsWith("S2"));
        assertThat(foreseen).isEqualTo(happens(later));
    }

    @Test
    void whatBecomesOfChildrenWhomNoRowIsAboutIsForeseenWhereATypeBecomesComplete() {
        store(annexA(JULY, children(3, SEEN)));
        NewEvent supervision = NewEvent.of(EventType.SUPERVISION, SEEN, Map.of("caseDiscussed", "Y"));
        ImportBatch file = new ImportBatch(
                EventSource.EVENTS_FILE,
                JULY,
                "1".repeat(64),
                List.of(),
                List.of(new CaseEvents("S1", Set.of(), List.of(supervision))),
                List.of());

        assertThat(foreseen(file)).as("only additions").isEmpty();
        List<TypeCover> complete = List.of(
                new TypeCover(EventType.SUPERVISION, SINCE, Set.of()),
                new TypeCover(EventType.MANAGEMENT_OVERSIGHT, SINCE, Set.of()),
                new TypeCover(EventType.CASE_DIRECTION, SINCE, Set.of()));
        assertThat(foreseen(file.covering(complete)))
                .filteredOn(each -> each.code().equals("DD-26"))
                .containsExactly(new PatternForecast("DD-26", "Supervision slipping", 3, 0));
    }

    @Test
    void aListThatIsMissingFromTheNextWorkbookMakesNoChildLate() {
        store(workbook(JULY, Set.of(6, 7, 8), child(0, SEEN)));
        assertThat(open()).noneMatch(flag -> flag.endsWith(NOT_SEEN));

        assertThat(foreseen(workbook(SEPTEMBER, Set.of(6, 7, 8), child(0, SEEN))))
                .as("seen in July, and in no later list")
                .extracting(PatternForecast::code)
                .contains(NOT_SEEN);
        ImportBatch withoutTheList = workbook(SEPTEMBER, Set.of(6, 8), child(0, SEEN));
        List<PatternForecast> foreseen = foreseen(withoutTheList);
        assertThat(foreseen).extracting(PatternForecast::code).doesNotContain(NOT_SEEN);
        assertThat(foreseen).isEqualTo(happens(withoutTheList));
    }

    @Test
    void aFlagStaysAsItWasWhileTheFilesOfTheMonthHaveNotCome() {
        store(annexA(JULY, children(3, SEEN)));
        NewEvent supervision = NewEvent.of(EventType.SUPERVISION, SEEN, Map.of("caseDiscussed", "Y"));
        List<TypeCover> complete = List.of(
                new TypeCover(EventType.SUPERVISION, SINCE, Set.of()),
                new TypeCover(EventType.MANAGEMENT_OVERSIGHT, SINCE, Set.of()),
                new TypeCover(EventType.CASE_DIRECTION, SINCE, Set.of()));
        List<CaseEvents> rows = List.of(
                new CaseEvents("S0", Set.of(), List.of(supervision)),
                new CaseEvents("S1", Set.of(), List.of(supervision)),
                new CaseEvents("S2", Set.of(), List.of(supervision)));
        store(new ImportBatch(EventSource.EVENTS_FILE, JULY, "1".repeat(64), List.of(), rows, complete));
        Set<String> oversight = open().stream()
                .filter(flag -> flag.endsWith("DD-25") || flag.endsWith("DD-26"))
                .collect(Collectors.toSet());

        store(annexA(SEPTEMBER, children(3, SEPTEMBER.minusDays(3))));

        assertThat(open().stream().filter(flag -> flag.endsWith("DD-25") || flag.endsWith("DD-26")))
                .containsExactlyInAnyOrderElementsOf(oversight);
    }

    @Test
    void aSecondOpenPlanIsListedForCorrectionBeforeAnythingIsStored() {
        NewEvent second = NewEvent.of(EventType.CP_PLAN_START, JULY, Map.of("plan", "P20250731"));
        CasesToBe.Plan plan = cases.plan(annexA(JULY, List.of(child(0, SEEN, second), child(1, SEEN))));

        RecordsToCorrect found = judged(plan).toCorrect();

        assertThat(found)
                .isEqualTo(new RecordsToCorrect(
                        1,
                        List.of(new RecordsToCorrect.OfChild(
                                pseudonyms.child("S0"),
                                "The child protection plan that starts on 31/07/2025 runs beside the one that started on"
                                        + " 01/07/2025. Only the earlier one counts: end or delete the other."))));
        assertThat(plan.number(pseudonyms.child("S0"))).contains("S0");
    }

    @Test
    void aCaseThatTheRulesCannotJudgeIsListedAndTheOthersAreForeseen() {
        NewEvent broken =
                NewEvent.of(EventType.ASSESSMENT_START, SEEN, Map.of("assessment", "a1", "timescaleWD", "soon"));
        CasesToBe.Plan plan = cases.plan(annexA(SEPTEMBER, List.of(child(0, SEEN, broken), child(1, SEEN))));

        FlagForecasts.Comparison found = judged(plan);

        assertThat(found.toCorrect().listed()).singleElement().satisfies(each -> assertThat(each.sentence())
                .contains("because of its assessment start of 28/07/2025"));
        assertThat(found.patterns()).as("of the other child").isNotEmpty();
    }

    @Test
    void anUndoneImportSaysHowManyFlagsItsCasesHave() {
        UUID id = Objects.requireNonNull(
                store(annexA(SEPTEMBER, children(2, LocalDate.of(2025, 7, 1)))).importId());
        long flags = open().size();

        assertThat(flags).isPositive();
        assertThat(as(Role.DATA_ADMINISTRATOR, () -> store.dependents(id)))
                .containsExactly("%d open flags on 2 of its cases are worked out again without it.".formatted(flags));
    }

    private static ImportBatch workbook(LocalDate asAt, Set<Integer> lists, ChildRecord... children) {
        return new ImportBatch(
                EventSource.ANNEX_A,
                asAt,
                "0".repeat(64),
                List.of(children),
                List.of(),
                List.of(),
                lists.stream().collect(Collectors.toMap(list -> list, list -> children.length)));
    }

    private static ImportBatch annexA(LocalDate asAt, List<ChildRecord> children) {
        return new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), children);
    }

    private ImportResult store(ImportBatch batch) {
        return as(Role.DATA_ADMINISTRATOR, () -> store.store(batch));
    }

    private List<PatternForecast> foreseen(ImportBatch batch) {
        return judged(cases.plan(batch)).patterns();
    }

    private FlagForecasts.Comparison judged(CasesToBe.Plan plan) {
        FlagForecasts.Comparison comparison = forecasts.begin(plan.asAt(), plan.held());
        plan.ids().forEach(id -> comparison.add(cases.read(plan, List.of(id))));
        return comparison;
    }

    /** Stores the batch and counts what became of the flags. */
    private List<PatternForecast> happens(ImportBatch batch) {
        Set<String> before = open();
        store(batch);
        Set<String> added = open();
        Set<String> cleared = new HashSet<>(before);
        cleared.removeAll(added);
        added.removeAll(before);
        Map<String, String> names = jdbc
                .query(
                        "select distinct pattern, name from flag_spell",
                        (row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<PatternForecast> changes = new ArrayList<>();
        new TreeMap<>(names).forEach((code, name) -> {
            int more = (int) added.stream().filter(each -> each.endsWith(code)).count();
            int less =
                    (int) cleared.stream().filter(each -> each.endsWith(code)).count();
            if (more + less > 0) {
                changes.add(new PatternForecast(code, name, more, less));
            }
        });
        return changes;
    }

    /** Every open flag of the children, as child and pattern. */
    private Set<String> open() {
        Set<String> open = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            String child = "S" + i;
            spells.open(List.of(pseudonyms.child(child)))
                    .values()
                    .forEach(codes -> codes.forEach(code -> open.add(child + " " + code)));
        }
        return open;
    }
}

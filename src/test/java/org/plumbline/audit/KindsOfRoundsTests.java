package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.AuditorLoad;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.audit.draw.DrawFiles;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.draw.SampleAdvice;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.AuditOutcomes;
import org.plumbline.audit.figures.ThemeOutcome;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.audit.worklist.WorkList;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class KindsOfRoundsTests {

    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REPORT = LocalDate.of(2025, 8, 15);
    private static final List<String> TEAMS = List.of("North", "South", "East", "West");

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RoundReader book;

    @Autowired
    private DrawFiles files;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private AuditOutcomes outcomes;

    @Autowired
    private WorkList workList;

    /** Sixty cases of the street, seven children under section 20, one of them with a closed case, and nine contacts. */
    @BeforeEach
    void settle() {
        street.settle();
        List<ChildRecord> children = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            children.add(child(
                    "V" + i,
                    CaseType.CLA,
                    i,
                    i == 6 ? LocalDate.of(2025, 6, 20) : null,
                    NewEvent.of(EventType.LEGAL_STATUS_START, LocalDate.of(2025, 1, 6 + i), Map.of("code", "V2"))));
        }
        for (int i = 0; i < 9; i++) {
            LocalDate day = i < 5 ? LocalDate.of(2025, 6, 2 + i) : LocalDate.of(2025, 4, 2 + i);
            children.add(child(
                    "N" + i,
                    CaseType.CONTACT,
                    i,
                    day,
                    NewEvent.of(EventType.CONTACT, day, Map.of()),
                    NewEvent.of(EventType.CONTACT_DECISION, day, Map.of("decision", "NFA"))));
        }
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> street.store()
                .store(new ImportBatch(EventSource.ANNEX_A, LAST_OF_JUNE, "1".repeat(64), children)));
    }

    private static ChildRecord child(String id, CaseType type, int i, @Nullable LocalDate closed, NewEvent... events) {
        return new ChildRecord(
                id,
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                type,
                TEAMS.get(i % 4),
                "X" + i,
                Set.of(),
                closed != null && type == CaseType.CONTACT ? closed : LocalDate.of(2024, 9, 2),
                closed,
                List.of(events));
    }

    @Test
    void aMonthHasOneMonthlyRoundAndAnyNumberOfOthers() {
        street.allocatedRound(10);

        opened(OpenRound.thematic(JUNE, "NC", 1));
        UUID again = opened(OpenRound.thematic(JUNE, "NC", 3));
        opened(OpenRound.census("S20", LAST_OF_JUNE, REPORT));

        assertThat(refused(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES)))
                .startsWith("There is a round for that month");
        assertThat(street.as("lead", () -> book.view(again)).seed()).isEqualTo("2025-06|NORTHSHIRE|nc|v2");
        assertThat(street.as("lead", () -> book.list()))
                .extracting(RoundRow::title)
                .containsExactly(
                        "Round of July 2025",
                        "Census of Section 20, June 2025",
                        "NFA contacts, June 2025",
                        "NFA contacts, June 2025");
    }

    @Test
    void aThematicRoundTakesTheCasesInWhichTheThemeShowed() {
        assertThat(frame(OpenRound.thematic(JUNE, "NC", 1))).isEqualTo(5);
        assertThat(frame(OpenRound.thematic(JUNE, "NC", 3))).isEqualTo(9);
    }

    @Test
    void aThematicRoundAsksItsThemeAloneAndNamesItsAuditsAfterIt() {
        UUID round = drawn(OpenRound.thematic(JUNE, "NC", 3), 6);
        RoundAuditRow audit = audits(round).getFirst();

        assertThat(audit.reference()).isEqualTo("A-2025-06-NC-001");
        assertThat(open(audit).themes()).extracting(DeskTheme::code).containsExactly("NC");
        assertThat(street.as("lead", () -> files.manifest(round))).contains("2025-06|NORTHSHIRE|nc|v1");
    }

    @Test
    void aThematicRoundThatCannotBeIsRefusedWithWhatToDo() {
        assertThat(refused(OpenRound.thematic(JUNE, "NC", 0))).isEqualTo("Look back over 1 to 24 months.");
        assertThat(refused(OpenRound.thematic(JUNE, "NC", 25))).isEqualTo("Look back over 1 to 24 months.");
        assertThat(refused(OpenRound.thematic(JUNE, "MO", 1)))
                .startsWith("Management oversight is asked of every case");
        assertThat(refused(OpenRound.thematic(JUNE, "SD", 2)))
                .isEqualTo("The frame is empty from 01/05/2025 to 30/06/2025: no strategy discussion or enquiry in the "
                        + "period. Look back further, or import the months that are missing.");
        assertThat(refused(new OpenRound(RoundKind.THEMATIC, JUNE, List.of("NC", "SD"), LAST_OF_JUNE, null, 1, null)))
                .startsWith("A thematic round asks about one theme.");
        assertThat(refused(OpenRound.thematic(AuditStreet.JULY, "NC", 1))).contains("in the future");
        UUID round = opened(OpenRound.thematic(JUNE, "NC", 1));
        assertThat(street.as("lead", () -> rounds.draw(round, 6)))
                .isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(
                                refused.problems().getFirst())
                        .startsWith("A sample of 6 is larger than the 5 cases"));
    }

    @Test
    void aThemeThatDoesNotApplyToACaseIsNotAskedThereAndTheDeskSaysWhy() {
        UUID round = drawn(OpenRound.of(AuditStreet.JULY, List.of("MO", "S20")), 60);
        List<DeskView> desks = audits(round).stream().map(this::open).toList();

        assertThat(desks)
                .anySatisfy(view -> {
                    assertThat(view.themes()).extracting(DeskTheme::code).containsExactly("MO");
                    assertThat(view.notAsked())
                            .containsExactly("Section 20 is not asked: no voluntary accommodation in the period.");
                })
                .anySatisfy(view -> {
                    assertThat(view.themes()).extracting(DeskTheme::code).containsExactly("MO", "S20");
                    assertThat(view.notAsked()).isEmpty();
                });
    }

    @Test
    void aThemeNotAskedCountsNeitherInTheWorkListNorInTheGrade() {
        UUID round = drawn(OpenRound.of(AuditStreet.JULY, List.of("MO", "S20")), 12);
        // The theme on section 20 applies to seven of the cases, so it is not asked of one at least.
        RoundAuditRow row = audits(round).stream()
                .filter(each -> open(each).themes().size() == 1)
                .findFirst()
                .orElseThrow();
        UUID audit = row.id();
        String auditor = Objects.requireNonNull(row.auditor()).toLowerCase(Locale.UK);
        int questions = street.as(auditor, () -> desk.open(audit)).questions();

        assertThat(street.as(auditor, () -> workList.mine()))
                .filteredOn(work -> work.auditId().equals(audit))
                .singleElement()
                .satisfies(work -> assertThat(work.questions()).isEqualTo(questions));
        street.answerAll(auditor, audit, AnswerCode.M);
        assertThat(street.signOff(auditor, audit)).isInstanceOf(SignOffResult.SignedOff.class);
        assertThat(outcomes.ofRound(round).audits())
                .filteredOn(AuditOutcome::submitted)
                .singleElement()
                .satisfies(
                        one -> assertThat(Objects.requireNonNull(one.outcome()).themes())
                                .extracting(ThemeOutcome::theme)
                                .containsExactly("MO"));
    }

    @Test
    void aRoundOfConditionalThemesAloneTakesOnlyTheCasesToWhichOneApplies() {
        UUID round = opened(OpenRound.of(AuditStreet.JULY, List.of("S20", "SD")));

        assertThat(street.as("lead", () -> rounds.advice(round)).frame()).isEqualTo(7);
    }

    @Test
    void theMarginOfARoundOnOneThemeIsThatOfItsOwnDraw() {
        UUID round = opened(new OpenRound(RoundKind.THEMATIC, JUNE, List.of("NC"), LAST_OF_JUNE, 1, 3, null));
        SampleAdvice advice = street.as("lead", () -> rounds.advice(round));

        assertThat(advice.frame()).isEqualTo(9);
        assertThat(advice.advised()).isEqualTo(5);
        assertThat(advice.achievedMargin()).isGreaterThan(0.2);
        assertThat(advice.notes()).singleElement().asString().contains("The figure will be within ± ");
    }

    @Test
    void aCensusFreezesEveryChildOfTheCohortAndSharesThemOutWithoutOwnTeams() {
        UUID round = drawn(OpenRound.census("S20", LAST_OF_JUNE, REPORT), 0);
        List<RoundAuditRow> audits = audits(round);

        assertThat(audits).hasSize(6).allSatisfy(row -> {
            assertThat(row.stream()).isEqualTo(SampleStream.CENSUS);
            assertThat(row.auditor()).isNotNull().isNotEqualToIgnoringCase(row.team());
            assertThat(row.due()).isEqualTo(LocalDate.of(2025, 8, 8));
        });
        assertThat(audits.getFirst().reference()).isEqualTo("A-2025-06-S20-CENSUS-001");
        assertThat(street.as("lead", () -> book.auditors(round)))
                .extracting(AuditorLoad::assigned)
                .allSatisfy(assigned -> assertThat(assigned).isBetween(1, 2));
        assertThat(street.as("lead", () -> allocations.target(round, "any", OwnWords.of("the director asked for it"))))
                .isEqualTo(Reply.refused("A census has every child of its cohort already."));
    }

    @Test
    void aCensusThatCannotBeIsRefusedWithWhatToDo() {
        assertThat(refused(OpenRound.census("NC", LAST_OF_JUNE, REPORT))).startsWith("NFA contacts has no cohort");
        assertThat(refused(OpenRound.census("S20", LocalDate.of(2024, 12, 31), REPORT)))
                .startsWith("Nobody was in the cohort on 31/12/2024");
        assertThat(refused(OpenRound.census("S20", LAST_OF_JUNE, LocalDate.of(2025, 7, 8))))
                .startsWith("A report on 08/07/2025 needs the audits signed off by 01/07/2025");
        assertThat(refused(new OpenRound(RoundKind.CENSUS, JUNE, List.of("S20"), LAST_OF_JUNE, null, null, null)))
                .isEqualTo("Say when the report of the census is due.");
    }

    @Test
    void theBurnDownOfACensusCountsWhatIsSignedOff() {
        UUID round = drawn(OpenRound.census("S20", LAST_OF_JUNE, REPORT), 0);
        RoundAuditRow first = audits(round).getFirst();
        String auditor = String.valueOf(first.auditor()).toLowerCase(Locale.ROOT);
        street.clock().pass(Duration.ofDays(1));
        street.answerAll(auditor, first.id(), AnswerCode.M);
        street.signOff(auditor, first.id());

        BurnDown census = street.as("lead", () -> book.burnDown(round));

        assertThat(census.left()).isEqualTo(5);
        assertThat(census.pace()).isEqualTo(1.0);
        assertThat(census.finish()).isEqualTo(LocalDate.of(2025, 7, 10));
        UUID monthly = street.allocatedRound(10);
        assertThatThrownBy(() -> street.as("lead", () -> book.burnDown(monthly)))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void onlyTheMonthlyRoundMakesTheFiguresOfTheMonth() {
        drawn(OpenRound.census("S20", LAST_OF_JUNE, REPORT), 0);
        drawn(OpenRound.thematic(JUNE, "NC", 1), 5);
        street.allocatedRound(10);

        assertThat(outcomes.month(outcomes.drawn(), JUNE, AuditStreet.JULY)
                        .orElseThrow()
                        .audits())
                .hasSize(10);
        assertThat(outcomes.drawn().months(JUNE, AuditStreet.JULY)).containsExactly(AuditStreet.JULY);
    }

    private UUID opened(OpenRound wish) {
        return ((Reply.Done) street.as("lead", () -> rounds.open(wish))).id();
    }

    private String refused(OpenRound wish) {
        return ((Reply.Refused) street.as("lead", () -> rounds.open(wish)))
                .problems()
                .getFirst();
    }

    private int frame(OpenRound wish) {
        UUID round = opened(wish);
        return street.as("lead", () -> rounds.advice(round)).frame();
    }

    private UUID drawn(OpenRound wish, int size) {
        UUID round = opened(wish);
        assertThat(street.as("lead", () -> rounds.draw(round, size))).isInstanceOf(Reply.Done.class);
        street.as("lead", () -> allocations.allocate(round));
        return round;
    }

    private List<RoundAuditRow> audits(UUID round) {
        return street.as("lead", () -> book.audits(round));
    }

    private DeskView open(RoundAuditRow audit) {
        return street.as("lead", () -> desk.open(audit.id()));
    }
}

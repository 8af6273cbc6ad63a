package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.report.book.AwaitingReports;
import org.plumbline.report.figure.Share;
import org.plumbline.watch.list.AwaitingAssessments;
import org.plumbline.watch.list.AwaitingRow;
import org.plumbline.watch.list.AwaitingTeam;
import org.plumbline.watch.step.StepUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class DelayReportsTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);

    @Autowired
    private CaseStore store;

    @Autowired
    private AwaitingAssessments awaiting;

    @Autowired
    private AwaitingReports files;

    @Autowired
    private DelayReports reports;

    @BeforeEach
    void someCases() {
        List<ChildRecord> children = List.of(
                child("1", "EAST", started(LocalDate.of(2025, 7, 28), "a")),
                child("2", "EAST", started(LocalDate.of(2025, 4, 1), "a")),
                child("3", "WEST", started(LocalDate.of(2025, 6, 2), "a")),
                assessed("4", LocalDate.of(2025, 3, 3), LocalDate.of(2025, 5, 8)),
                assessed("5", LocalDate.of(2025, 3, 3), LocalDate.of(2025, 5, 9)),
                assessed("6", LocalDate.of(2025, 6, 2), LocalDate.of(2025, 7, 1)),
                child(
                        "7",
                        "WEST",
                        NewEvent.of(EventType.REFERRAL, LocalDate.of(2025, 1, 2), Map.of()),
                        started(LocalDate.of(2025, 1, 3), "a"),
                        NewEvent.of(EventType.ASSESSMENT_AUTHORISED, LocalDate.of(2025, 1, 31), Map.of("id", "a")),
                        NewEvent.of(EventType.CP_PLAN_START, LocalDate.of(2025, 2, 1), Map.of("plan", "p")),
                        NewEvent.of(EventType.CLA_START, LocalDate.of(2025, 6, 1), Map.of("care", "k"))));
        as(
                Role.DATA_ADMINISTRATOR,
                Set.of(),
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, JULY, "0".repeat(64), children)));
    }

    @Test
    void assessmentsAwaitingCompletionAreCountedByTeamAndBand() {
        assertThat(as(Role.SERVICE_HEAD, Set.of(), awaiting::bands))
                .containsExactly("0 to 10", "11 to 20", "21 to 30", "31 to 40", "41 to 45", "over 45");
        assertThat(as(Role.SERVICE_HEAD, Set.of(), awaiting::byTeam))
                .containsExactly(
                        new AwaitingTeam("EAST", List.of(1, 0, 0, 0, 0, 1)),
                        new AwaitingTeam("WEST", List.of(0, 0, 0, 0, 1, 0)));
    }

    @Test
    void aSupervisorSeesTheOwnTeamAndTheLongestWaitingFirst() {
        List<AwaitingRow> rows =
                as(Role.PRACTICE_SUPERVISOR, Set.of("EAST"), () -> awaiting.page(null, Sort.unsorted(), 0, 9));

        assertThat(rows)
                .extracting(AwaitingRow::began)
                .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 28));
        assertThat(rows).extracting(AwaitingRow::late).containsExactly(true, false);
        assertThat(rows.getLast().elapsed()).isEqualTo(3);
        assertThat(as(Role.PRACTICE_SUPERVISOR, Set.of("EAST"), () -> awaiting.count("WEST")))
                .isZero();
    }

    @Test
    void theReportIsAWorkbook() {
        assertThat(as(Role.SERVICE_HEAD, Set.of(), files::workbook)).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void timelinessIsTheShareOfTheMonthAndOfTheYearSoFar() {
        Timeliness assessments =
                as(Role.SERVICE_HEAD, Set.of(), reports::timeliness).getFirst();
        Timeliness.Month may = assessments.months().get(9);
        Timeliness.Month july = assessments.months().getLast();

        assertThat(may.month()).isEqualTo(YearMonth.of(2025, 5));
        assertThat(may.share()).isEqualTo(Share.of(1, 2).counted());
        assertThat(july.yearToDate()).isEqualTo(Share.of(2, 3).counted());
        assertThat(assessments.months())
                .filteredOn(Timeliness.Month::yearBegins)
                .hasSize(1);
        assertThat(Objects.requireNonNull(assessments.national()).share()).isCloseTo(0.857, within(1e-9));
        assertThat(assessments.sentence())
                .startsWith("Part-year position, April 2025 to July 2025: 66.7% (2 of 3)")
                .endsWith("That is below the 85.7% of England in 2024/25.");
        assertThat(assessments.chart().empty()).isFalse();
    }

    @Test
    void aMeasureOfWhichNoFigureWasPublishedHasNone() {
        assertThat(as(Role.QA_LEAD, Set.of(), reports::timeliness))
                .filteredOn(each -> each.measure() == TimelyMeasure.PROTECTION_REVIEWS)
                .extracting(Timeliness::national)
                .containsOnlyNulls();
    }

    @Test
    void stepsUpAreMeasuredFromTheNearestLowerStep() {
        StepUps stepUps = as(Role.QA_LEAD, Set.of(), reports::stepUps);

        assertThat(stepUps.rows())
                .extracting(StepUps.Row::stepUp)
                .containsExactly(StepUp.REFERRAL_TO_PLAN, StepUp.REFERRAL_TO_CARE, StepUp.PLAN_TO_CARE);
        assertThat(stepUps.rows()).extracting(StepUps.Row::median).containsExactly(30, 150, 120);
        assertThat(stepUps.rows().getFirst().counts()).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(stepUps.sentence()).startsWith("Referral to child protection plan: one child, after 30 days.");
    }

    @Test
    void theSubcommitteeReadsNoneOfThem() {
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, Set.of(), reports::timeliness))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.SUBCOMMITTEE_MEMBER, Set.of(), files::workbook))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static NewEvent started(LocalDate day, String id) {
        return NewEvent.of(EventType.ASSESSMENT_START, day, Map.of("id", id));
    }

    private static ChildRecord assessed(String number, LocalDate start, LocalDate end) {
        return child(
                number,
                "WEST",
                started(start, "a"),
                NewEvent.of(EventType.ASSESSMENT_AUTHORISED, end, Map.of("id", "a")));
    }

    private static <T> T as(Role role, Set<String> teams, Supplier<T> job) {
        return RunAs.actor(new Actor(new UUID(1, 1), "tester", "Tester", Set.of(role), teams, null), job);
    }

    private static ChildRecord child(String number, String team, NewEvent... events) {
        return new ChildRecord(
                "D" + number,
                YearMonth.of(2015, 4),
                null,
                null,
                false,
                null,
                CaseType.CIN,
                team,
                null,
                Set.of(),
                LocalDate.of(2025, 1, 2),
                null,
                List.of(events));
    }
}

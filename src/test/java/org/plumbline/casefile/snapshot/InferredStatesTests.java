package org.plumbline.casefile.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ChildRecord.Inferred;

/** What lists that are not the ones to say it make of a case that is known. */
class InferredStatesTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final LocalDate STEP = LocalDate.of(2026, 11, 9);
    private static final Set<Inferred> NO_LIST_OF_CASES = Set.of(Inferred.STATE, Inferred.OPENING);

    @Test
    void aPlanThatWasKnownRaisesNothingAndANewOneDoes() {
        CaseState known = state(CaseType.CIN, OPENED, null, OCTOBER);
        CaseState later = state(CaseType.CP, OPENED.minusYears(1), null, NOVEMBER);
        NewEvent plan = step(EventType.CP_PLAN_START, OPENED.plusDays(20));

        assertThat(then(known, later, NO_LIST_OF_CASES, List.of(plan), plan)).isEqualTo(at(known, NOVEMBER));
        assertThat(then(known, later, plan)).satisfies(raised -> {
            assertThat(raised.caseType()).isEqualTo(CaseType.CP);
            assertThat(raised.openFrom()).isEqualTo(OPENED);
        });
    }

    @Test
    void aChildInCareFallsToAPlanOnlyByTheEndOfCare() {
        CaseState known = state(CaseType.CLA, OPENED, null, OCTOBER);
        CaseState later = state(CaseType.CP, OPENED, null, NOVEMBER);

        assertThat(then(known, later, step(EventType.CP_PLAN_START, STEP)).caseType())
                .isEqualTo(CaseType.CLA);
        assertThat(then(known, later, step(EventType.CLA_END, STEP)).caseType()).isEqualTo(CaseType.CP);
    }

    @Test
    void onlyAnEndOfCareMakesACareLeaverOfAChildInCare() {
        CaseState known = state(CaseType.CLA, OPENED, null, OCTOBER);
        CaseState later = state(CaseType.CARE_LEAVER, OPENED, null, NOVEMBER);

        assertThat(then(known, later).caseType()).isEqualTo(CaseType.CLA);
        assertThat(then(known, later, step(EventType.CLA_END, STEP)).caseType()).isEqualTo(CaseType.CARE_LEAVER);
    }

    @Test
    void aClosedCaseOpensAgainByAStepAfterItsClosingAndFromThatDay() {
        LocalDate closed = LocalDate.of(2026, 10, 10);
        CaseState known = state(CaseType.CLOSED, OPENED, closed, OCTOBER);
        CaseState later = state(CaseType.ASSESSMENT, OPENED.minusYears(1), null, NOVEMBER);

        assertThat(then(known, later, step(EventType.ASSESSMENT_START, OPENED))).isEqualTo(at(known, NOVEMBER));
        assertThat(then(known, later, step(EventType.ASSESSMENT_START, STEP))).satisfies(open -> {
            assertThat(open.caseType()).isEqualTo(CaseType.ASSESSMENT);
            assertThat(open.openFrom()).isEqualTo(STEP);
            assertThat(open.closedOn()).isNull();
        });
    }

    @Test
    void aClosingThatNoListShowsAnyMoreHoldsNobodyBack() {
        CaseState known = state(CaseType.CLOSED, OPENED, LocalDate.of(2026, 5, 29), OCTOBER);
        CaseState later = state(CaseType.CARE_LEAVER, LocalDate.of(2026, 5, 20), null, NOVEMBER);

        assertThat(then(known, later).caseType()).isEqualTo(CaseType.CARE_LEAVER);
        assertThat(then(state(CaseType.CLOSED, OPENED, LocalDate.of(2026, 6, 30), OCTOBER), later)
                        .caseType())
                .isEqualTo(CaseType.CLOSED);
    }

    @Test
    void aListOfCasesWithoutAStatusRaisesToInNeedAndNoFurther() {
        CaseState later = state(CaseType.CIN, OPENED, null, NOVEMBER);

        assertThat(then(state(CaseType.ASSESSMENT, OPENED, null, OCTOBER), later, Set.of(Inferred.STATE), List.of())
                        .caseType())
                .isEqualTo(CaseType.CIN);
        assertThat(then(state(CaseType.CP, OPENED, null, OCTOBER), later, Set.of(Inferred.STATE), List.of())
                        .caseType())
                .isEqualTo(CaseType.CP);
        assertThat(then(
                                state(CaseType.CP, OPENED, null, OCTOBER),
                                later,
                                Set.of(Inferred.STATE),
                                List.of(),
                                step(EventType.CP_PLAN_END, STEP))
                        .caseType())
                .isEqualTo(CaseType.CIN);
    }

    @Test
    void aContactGoesOnAndNeverBack() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        CaseState known = state(CaseType.CONTACT, day, day.plusDays(3), OCTOBER);

        assertThat(then(known, state(CaseType.CONTACT, day, day.plusDays(1), OCTOBER)))
                .isEqualTo(known);
        assertThat(then(known, state(CaseType.CONTACT, day.plusDays(2), STEP, NOVEMBER)))
                .satisfies(contact -> {
                    assertThat(contact.openFrom()).isEqualTo(day);
                    assertThat(contact.closedOn()).isEqualTo(STEP);
                });
        assertThat(then(known, state(CaseType.CONTACT, STEP, STEP, NOVEMBER)).openFrom())
                .as("another contact")
                .isEqualTo(STEP);
    }

    @Test
    void aClosingOfAnEpisodeBeforeChangesNoClosedCaseEither() {
        CaseState known = state(CaseType.CLOSED, OPENED, OCTOBER.minusDays(3), OCTOBER);
        CaseState before = state(CaseType.CLOSED, OPENED.minusYears(1), OPENED.minusDays(30), NOVEMBER);

        assertThat(then(known, before, Set.of(), List.of())).isEqualTo(at(known, NOVEMBER));
    }

    @Test
    void whoHoldsTheCaseAndWhoTheChildIsStayWhereListsAreMissing() {
        CaseState known = state(CaseType.CIN, OPENED, null, OCTOBER);
        CaseState later = new CaseState(
                "WEST",
                CaseType.CIN,
                "w-2",
                YearMonth.of(2016, 1),
                null,
                EthnicityGroup.MIXED,
                true,
                true,
                OPENED,
                null,
                NOVEMBER);

        CaseState partly = then(known, later, Set.of(Inferred.TEAM, Inferred.PERSON), List.of());

        assertThat(partly.team()).isEqualTo("EAST");
        assertThat(partly.workerId()).isEqualTo("w-1");
        assertThat(partly.birthMonth()).isEqualTo(YearMonth.of(2015, 4));
        assertThat(partly.ethnicity()).isEqualTo(EthnicityGroup.WHITE);
        assertThat(partly.disabled()).isFalse();
        assertThat(partly.uasc()).as("was not known").isTrue();
        assertThat(then(known, later, Set.of(), List.of())).isEqualTo(later);
    }

    @Test
    void theTeamStaysWhereAListHasLostAnEndThatItShouldShow() {
        CaseState known = state(CaseType.CIN, OPENED, null, OCTOBER);
        CaseState later = state("WEST", "w-2", CaseType.CIN, OPENED, null, NOVEMBER);
        NewEvent end = step(EventType.CP_PLAN_END, OCTOBER.minusDays(9));

        assertThat(then(known, later, Set.of(Inferred.CARE), List.of(end)).team())
                .isEqualTo("EAST");
        assertThat(then(known, later, Set.of(Inferred.CARE), List.of(end), end).team())
                .isEqualTo("WEST");
        assertThat(then(known, later, Set.of(Inferred.CARE), List.of(step(EventType.CP_PLAN_END, OPENED)))
                        .team())
                .as("no list shows it any more")
                .isEqualTo("WEST");
    }

    /** Where no step was known before and there is no list of cases. */
    private static CaseState then(CaseState known, CaseState later, NewEvent... brought) {
        return then(known, later, NO_LIST_OF_CASES, List.of(), brought);
    }

    private static CaseState then(
            CaseState known,
            CaseState later,
            Set<Inferred> inferred,
            Collection<NewEvent> before,
            NewEvent... brought) {
        ChildRecord child = new ChildRecord(
                "4711",
                later.birthMonth(),
                null,
                null,
                null,
                null,
                later.caseType(),
                later.team(),
                null,
                Set.of(),
                later.openFrom(),
                later.closedOn(),
                Stream.of(brought).toList(),
                inferred);
        Map<EventKey, KnownEvent> events = before.stream()
                .collect(Collectors.toMap(
                        EventKey::of, event -> new KnownEvent(EventSource.ANNEX_A, null, event.attributes())));
        return known.then(later, inferred, NewSteps.of(child, events, known.asAt(), later.asAt()));
    }

    private static NewEvent step(EventType type, LocalDate day) {
        return NewEvent.of(type, day, Map.of());
    }

    private static CaseState state(CaseType type, LocalDate openFrom, @Nullable LocalDate closedOn, LocalDate asAt) {
        return state("EAST", "w-1", type, openFrom, closedOn, asAt);
    }

    private static CaseState state(
            String team,
            String worker,
            CaseType type,
            LocalDate openFrom,
            @Nullable LocalDate closedOn,
            LocalDate asAt) {
        return new CaseState(
                team,
                type,
                worker,
                YearMonth.of(2015, 4),
                null,
                EthnicityGroup.WHITE,
                false,
                null,
                openFrom,
                closedOn,
                asAt);
    }

    private static CaseState at(CaseState state, LocalDate asAt) {
        return state(state.caseType(), state.openFrom(), state.closedOn(), asAt);
    }
}

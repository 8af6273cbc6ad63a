package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

class CaseRefusedTests {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 31);
    private static final RulePack PACK = RulePacks.bundled().current();
    private static final DriftRules RULES = new DriftRules(PACK, WorkingDays.englandAndWales());

    @Test
    void aCaseIsRefusedWithTheEventWithoutWhichItCouldBeJudged() {
        CaseEvent referral = event(EventType.REFERRAL, 1, Map.of());
        CaseEvent start = event(EventType.ASSESSMENT_START, 2, Map.of("assessment", "a", "timescaleWD", "soon"));

        assertThatThrownBy(() -> judge(referral, start)).isInstanceOfSatisfying(CaseRefused.class, refused -> {
            assertThat(refused.caseId()).isEqualTo("K1");
            assertThat(refused.sentence())
                    .contains("The case K1 could not be judged")
                    .contains("because of its assessment start of 02/06/2025")
                    .endsWith("correct that event, or report this.");
        });
        assertThat(judge(referral).timescales()).isNotEmpty();
    }

    @Test
    void aFigureThatIsNoneRefusesTheCaseAndNoMore() {
        CaseEvent care = event(EventType.CLA_START, 2, Map.of());
        CaseEvent placement =
                event(EventType.PLACEMENT_START, 2, Map.of("placement", "p", "type", "U6", "placements12m", "many"));

        assertThatThrownBy(() -> judge(care, placement))
                .isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.sentence())
                        .contains("because of its placement start of 02/06/2025"));
    }

    @Test
    void whatRefusesACaseIsFoundInAFewTries() {
        List<CaseEvent> events = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        new CaseEvent("e" + i, EventType.SUPERVISION, AS_OF, null, Map.of(), EventSource.EVENTS_FILE))
                .toList();
        CaseHistory history = history(events);
        AtomicInteger tries = new AtomicInteger();

        CaseRefused refused = CaseRefused.over(history, new IllegalStateException("broken"), each -> {
            tries.incrementAndGet();
            if (each.events().contains(events.get(700))) {
                throw new IllegalStateException("broken");
            }
            return new DriftFindings(each.caseId(), AS_OF, List.of(), List.of(), List.of());
        });

        assertThat(refused.event()).contains(EventRef.of(events.get(700)));
        assertThat(tries).hasValueLessThan(15);
    }

    @Test
    void aCaseWithoutEventsIsRefusedWithoutOne() {
        CaseRefused refused = CaseRefused.over(history(List.of()), new IllegalStateException("broken"), each -> {
            throw new IllegalStateException("broken");
        });

        assertThat(refused.event()).isEmpty();
        assertThat(refused.sentence()).endsWith("correct its events, or report this.");
    }

    @Test
    void theRuleThatThrewIsToBeQuoted() {
        String drl = "drift/protection.drl";
        String third = "$visits.dayOf($visits.limits().visits())";
        assertThat(PACK.text(drl)).contains(third);
        DriftRules broken = new DriftRules(
                PACK.with(drl, PACK.text(drl).replace(third, "$visits.dayOf($visits.limits().visitsAgain())")),
                WorkingDays.englandAndWales());
        CaseHistory history = history(IntStream.range(1, 4)
                .mapToObj(i -> event(EventType.VISIT, i, Map.of("kind", "CIN", "seen", "Y", "seenAlone", "N")))
                .toList());

        assertThatThrownBy(() -> broken.ofFullHistory(history, AS_OF, DataCover.ALL))
                .isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.sentence())
                        .endsWith("or report this and quote DD-18."));
    }

    @Test
    void whereTheQualificationOfTheHolderIsNotKnownNobodySaysThatTheCaseIsWithout() {
        Map<String, String> holder = Map.of("worker", "w1", "role", "CASE_HOLDER");

        DriftFindings notKnown = judge(event(EventType.ALLOCATION, 2, holder));
        DriftFindings nobody = judge(event(EventType.REFERRAL, 2, Map.of()));

        assertThat(nobody.flags()).anyMatch(flag -> flag.pattern().equals("DD-04"));
        assertThat(notKnown.flags()).noneMatch(flag -> flag.pattern().equals("DD-04"));
        assertThat(notKnown.notEvaluable())
                .anyMatch(each ->
                        each.code().equals("DD-04") && each.missing().contains("qualified social worker is not known"));
    }

    private static DriftFindings judge(CaseEvent... events) {
        return RULES.ofFullHistory(history(Arrays.stream(events).toList()), AS_OF, DataCover.ALL);
    }

    private static CaseHistory history(List<CaseEvent> events) {
        return new CaseHistory(
                "K1", YearMonth.of(2015, 4), null, "T01", CaseType.CLA, LocalDate.of(2025, 6, 2), null, events);
    }

    private static CaseEvent event(EventType type, int day, Map<String, String> attributes) {
        return new CaseEvent(
                type + "-" + day, type, LocalDate.of(2025, 6, day), null, attributes, EventSource.EVENTS_FILE);
    }
}

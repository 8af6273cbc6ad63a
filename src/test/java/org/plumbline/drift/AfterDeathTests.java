package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.DataCover;

/** What was found of a child who has died stays, and nobody is advised to see the child. */
class AfterDeathTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final LocalDate CLOSED = LocalDate.of(2025, 6, 20);
    private static final String ADVICE = PACK.parameters().text("drift.advice-after-death");

    private final DriftRules rules = new DriftRules(PACK, WorkingDays.englandAndWales());

    @ParameterizedTest
    @ValueSource(strings = {"RC2", "Died", "RC2 - Died", "CHILD DIED"})
    void everyFlagHasTheAdviceOfThePack(String outcome) {
        assertThat(flags(outcome, CLOSED)).isNotEmpty().allSatisfy(flag -> {
            assertThat(flag.advice()).isEqualTo(ADVICE);
            assertThat(flag.text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RC7", "RC1", "Not died", ""})
    void anotherClosingHasTheAdviceOfItsRules(String outcome) {
        assertThat(flags(outcome, CLOSED)).isNotEmpty().noneMatch(flag -> flag.advice()
                .equals(ADVICE));
    }

    @Test
    void aCaseThatIsOpenHasTheAdviceOfItsRules() {
        assertThat(flags("RC2", null)).isNotEmpty().noneMatch(flag -> flag.advice()
                .equals(ADVICE));
    }

    private List<Flag> flags(String outcome, @Nullable LocalDate closedOn) {
        CaseHistory history = new CaseHistory(
                "example",
                YearMonth.of(2018, 1),
                null,
                "T01",
                CaseType.CP,
                LocalDate.of(2024, 1, 1),
                closedOn,
                EventLine.all(
                        List.of(
                                "2025-01-06 CP_PLAN_START plan=p",
                                "2025-06-20 CASE_CLOSED outcome=" + outcome,
                                "2025-06-20 CP_PLAN_END plan=p"),
                        EventSource.EVENTS_FILE));
        return rules.ofFullHistory(history, LocalDate.of(2025, 7, 31), DataCover.ALL)
                .flags();
    }
}

package org.plumbline.drift.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class LateCareStepsTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final TimelinessLimits LIMITS = TimelinessLimits.of(PACK.parameters());
    private static final ClockNames NAMES = new ClockNames(PACK);

    @Test
    void theStepsAreNamedAndCounted() {
        assertThat(words(3, visit(3), visit(24)))
                .isEqualTo("Of the last 3 visits 2 were late: visit to the child in care, due on 03/02/2026;"
                        + " visit to the child in care, due on 24/02/2026.");
        assertThat(words(3, visit(3))).startsWith("Of the last 3 visits 1 was late: ");
    }

    @Test
    void theOnlyOneIsNotOneOfTheLastOne() {
        assertThat(words(1, visit(3)))
                .isEqualTo("The only visit so far was late: visit to the child in care, due on 03/02/2026.");
    }

    @Test
    void noneIsSaidAsNone() {
        assertThat(words(3)).isEqualTo("Of the last 3 visits none was late.");
        assertThat(words(1)).isEqualTo("The only visit so far was in time.");
    }

    private static String words(int looked, TimescaleResult... late) {
        return new LateCareSteps(LIMITS, NAMES, "visit", looked, List.of(late)).words();
    }

    private static TimescaleResult visit(int due) {
        EventRef from = new EventRef("v1", EventType.VISIT, LocalDate.of(2026, 1, 20));
        LocalDate day = LocalDate.of(2026, 2, due);
        return new TimescaleResult("T47", from, null, day, day.plusDays(2), 16, true, Severity.MEDIUM, false);
    }
}

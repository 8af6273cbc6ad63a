package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.draw.BurnDown;
import org.plumbline.report.chart.Chart;

class CensusWordsTests {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate DUE = LocalDate.of(2025, 7, 11);

    @Test
    void withoutSignOffsNoFinishIsNamed() {
        assertThat(CensusWords.verdict(census(12, null)))
                .isEqualTo("12 audits are left. They are due on 11/07/2025; the pace of the coming days will show when "
                        + "they are done.");
    }

    @Test
    void aLateFinishIsSaidToBeAfterTheDueDay() {
        assertThat(CensusWords.verdict(census(12, LocalDate.of(2025, 7, 14))))
                .contains("the last one is signed off on 14/07/2025, after the audits are due (11/07/2025).");
        assertThat(CensusWords.verdict(census(12, LocalDate.of(2025, 7, 10))))
                .contains("10/07/2025, before the audits");
    }

    @Test
    void aFinishedCensusTellsItsLastDay() {
        assertThat(CensusWords.verdict(census(0, LocalDate.of(2025, 6, 20))))
                .isEqualTo(
                        "All 20 audits are signed off; the last one on 20/06/2025. The report is due on 18/07/2025.");
    }

    @Test
    void aDayThatHasPassedIsSaidInThePast() {
        LocalDate later = LocalDate.of(2025, 7, 21);

        assertThat(CensusWords.verdict(census(12, null, later))).contains("They were due on 11/07/2025;");
        assertThat(CensusWords.verdict(census(12, later, later)))
                .endsWith("after the audits were due (11/07/2025). The report was due on 18/07/2025.");
    }

    @Test
    void theChartShowsTheWayToTheDueDayAndAtThePresentPaceWithoutWeekends() {
        Chart.Countdown chart = CensusChart.of(census(12, LocalDate.of(2025, 7, 14)));

        assertThat(chart.days()).startsWith("2 Jun").endsWith("14 Jul").doesNotContain("7 Jun", "8 Jun");
        assertThat(chart.left().stream().filter(Objects::nonNull)).containsExactly(20.0, 12.0);
        assertThat(chart.wanted().getFirst()).isEqualTo(20.0);
        assertThat(chart.forecast().getLast()).isEqualTo(0.0);
        assertThat(chart.wanted().getLast()).isNull();
    }

    private static BurnDown census(int left, @Nullable LocalDate finish) {
        return census(left, finish, MONDAY.plusDays(1));
    }

    private static BurnDown census(int left, @Nullable LocalDate finish, LocalDate today) {
        return new BurnDown(
                20,
                List.of(new BurnDown.Day(MONDAY, 0, 20), new BurnDown.Day(today, 20 - left, left)),
                1,
                20 - left,
                0.5,
                finish,
                DUE,
                LocalDate.of(2025, 7, 18));
    }
}

package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class NationalFigureTests {

    private static final String HEADER = "measure,year,figure,source\n";

    private final RulePack pack = RulePacks.bundled().byId("2026-2");

    @Test
    void aFigureHasItsYearAndItsSource() {
        Map<String, NationalFigure> figures = NationalFigure.of(pack);

        assertThat(Objects.requireNonNull(figures.get("assessments")).share()).isEqualTo(0.857);
        assertThat(Objects.requireNonNull(figures.get("conferences")).share()).isEqualTo(0.814);
        assertThat(figures.values()).allSatisfy(figure -> {
            assertThat(figure.year()).isEqualTo("2024/25");
            assertThat(figure.source()).startsWith("Department for Education");
        });
    }

    @Test
    void anEmptyCellIsNoFigure() {
        assertThat(figures("interviews,2024/25,,nobody published one\n")).isEmpty();
    }

    @Test
    void aFigureThatIsNoShareIsRefusedWithItsLine() {
        assertThatThrownBy(() -> figures("assessments,2024/25,0.8,A\nconferences,2024/25,81.4,A\n"))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("rules/2026-2/national.csv:3: ");
    }

    private Map<String, NationalFigure> figures(String rows) {
        return NationalFigure.of(pack.with("national.csv", HEADER + rows));
    }
}

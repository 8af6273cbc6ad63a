package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTableTests {

    @Test
    void aColumnOfWordsBeginsAtItsLeftAndFiguresAndSignsDoNot() {
        FigureTable table = new FigureTable("Questions", List.of("Question", "Theme", "Share", "Interval", "n"))
                .row("MO01", "Risk analysis", "12.5%", "10.0% to 15.0%", "c");

        assertThat(all(table)
                        .filter(cell -> cell instanceof HasStyle styled && styled.hasClassName("report-words"))
                        .map(cell -> cell.getElement().getText()))
                .containsExactly("Theme", "Risk analysis");
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FigureTableTests::all));
    }
}

package org.plumbline.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMarksTests {

    private final TextField name = new TextField("Name");
    private final TextField day = new TextField("Day");
    private final FieldMarks<String> marks =
            new FieldMarks<String>().on("name", name).on("day", day);

    @Test
    void eachFieldSaysWhatStandsAgainstIt() {
        marks.mark(Map.of("name", "Shorten the name."));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Shorten the name.");
        assertThat(day.isInvalid()).isFalse();
        assertThat(marks.problem()).contains("Shorten the name.");
    }

    @Test
    void whatAFieldFoundByItselfIsLeftAlone() {
        day.setInvalid(true);
        marks.mark(Map.of("name", "Shorten the name."));

        marks.mark(Map.of());

        assertThat(name.isInvalid()).isFalse();
        assertThat(day.isInvalid()).isTrue();
        assertThat(marks.problem()).isEmpty();
    }

    @Test
    void anEmptyFieldSaysWhatIsWantedUntilThereIsSomething() {
        assertThat(FieldMarks.given(name, "Give the name.")).isFalse();
        assertThat(name.getErrorMessage()).isEqualTo("Give the name.");

        name.setValue("North");

        assertThat(FieldMarks.given(name, "Give the name.")).isTrue();
        assertThat(name.isInvalid()).isFalse();
    }
}

package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.Theme;

/** The fields of one kind of round. */
interface RoundFields {

    /** The fields in their order. */
    List<Component> fields();

    /** What the person wants; empty where a field is, and the field says so. */
    Optional<OpenRound> wish();

    /**
     * Fills in what was planned, as far as the fields can hold it.
     *
     * @param themes codes
     */
    void fill(YearMonth month, List<String> themes);

    /** Marks the fields that a refusal is about. */
    default void refused(List<String> problems) {}

    /** How much one auditor can do. */
    static IntegerField capacity(RoundOffer offer) {
        IntegerField capacity = whole("Full audits per auditor", offer.capacity());
        capacity.setHelperText("The rule pack says %d. All auditors together limit the size of the sample."
                .formatted(offer.capacity()));
        return capacity;
    }

    static IntegerField whole(String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    static Select<Theme> theme(String label, List<Theme> themes) {
        Select<Theme> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(themes);
        choice.setItemLabelGenerator(theme -> theme.name());
        themes.stream().findFirst().ifPresent(choice::setValue);
        return choice;
    }

    /** Chooses the theme with the code, where it can be chosen. */
    static void choose(Select<Theme> choice, List<String> codes) {
        choice.getListDataView()
                .getItems()
                .filter(theme -> codes.contains(theme.code()))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    /** Whether the field has a whole number; otherwise it says what to do. */
    static boolean given(IntegerField field, int example) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(field.isEmpty() ? "Enter a whole number, such as %d.".formatted(example) : "");
        return !field.isEmpty();
    }

    /** Whether the field has a day; otherwise it says what to do. */
    static boolean given(DatePicker field) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(field.isEmpty() ? "Enter a day as dd/mm/yyyy." : "");
        return !field.isEmpty();
    }

    /** Marks a field with the problem that contains a word. */
    static void mark(com.vaadin.flow.component.HasValidation field, List<String> problems, String word) {
        problems.stream().filter(problem -> problem.contains(word)).findFirst().ifPresent(problem -> {
            field.setErrorMessage(problem);
            field.setInvalid(true);
        });
    }
}

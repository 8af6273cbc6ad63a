package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.plumbline.ui.part.Dates;

/** Accept as a whole, with the day whose state is shown, or cancel. */
class Decision extends Div {

    Decision(LocalDate proposed, String helper, Consumer<LocalDate> accept, Runnable cancel) {
        DatePicker asAt = Dates.picker("Day of the extract");
        asAt.setHelperText(helper);
        asAt.setValue(proposed);
        Button yes = new Button("Accept and store");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            if (asAt.getValue() == null) {
                asAt.setErrorMessage("Enter the day of the extract");
                asAt.setInvalid(true);
                yes.setEnabled(true);
            } else {
                accept.accept(asAt.getValue());
            }
        });
        Button no = new Button("Cancel", click -> cancel.run());
        Div buttons = new Div(yes, no);
        buttons.addClassName("pl-actions");
        add(asAt, buttons);
        addClassName("pl-form");
    }
}

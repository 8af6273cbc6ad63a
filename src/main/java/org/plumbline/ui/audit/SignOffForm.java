package org.plumbline.ui.audit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.plumbline.ui.form.PrimaryButton;

/** The auditor's declaration and the button that signs the audit off, once. */
final class SignOffForm extends Section {

    private final Checkbox declaration =
            new Checkbox("I have read the record for the whole audit period. These answers are my own judgement, "
                    + "and my evidence names nobody.");

    SignOffForm(boolean provisional, Runnable signed) {
        addClassName("pl-sign-off");
        add(new H2("Sign off"));
        add(new Paragraph(
                provisional
                        ? "The grade is provisional: evidence for a critical answer may still come. "
                                + "After you sign off, you cannot change your answers."
                        : "After you sign off, you cannot change your answers."));
        declaration.setManualValidation(true);
        declaration.setErrorMessage("Tick this to say that the answers are your own judgement");
        add(declaration, new PrimaryButton("Sign off", () -> sign(signed)));
    }

    private void sign(Runnable signed) {
        declaration.setInvalid(!declaration.getValue());
        if (declaration.getValue()) {
            signed.run();
        } else {
            declaration.focus();
        }
    }
}

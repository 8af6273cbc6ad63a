package org.plumbline.ui.form;

import com.vaadin.flow.component.button.ButtonVariant;

/** The button of the main thing to do. */
public class PrimaryButton extends OnceButton {

    /** A button that can be pressed again once the action is over. */
    public PrimaryButton(String text, Runnable action) {
        super(text, action);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
}

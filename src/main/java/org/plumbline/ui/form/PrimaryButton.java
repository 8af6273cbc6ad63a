package org.plumbline.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The button of the main thing to do. However often it is pressed before the server has answered, it does it once. */
public class PrimaryButton extends Button {

    /** A button that can be pressed again once the action is over. */
    public PrimaryButton(String text, Runnable action) {
        super(text);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                action.run();
            } finally {
                setEnabled(true);
                getElement().executeJs("document.activeElement === document.body && this.focus()");
            }
        });
    }
}

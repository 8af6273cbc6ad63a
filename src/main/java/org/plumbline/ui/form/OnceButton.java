package org.plumbline.ui.form;

import com.vaadin.flow.component.button.Button;

/** A button that stores something. However often it is pressed before the server has answered, it does it once. */
public class OnceButton extends Button {

    /** A button that can be pressed again once the action is over. */
    public OnceButton(String text, Runnable action) {
        super(text);
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

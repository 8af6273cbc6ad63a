package org.plumbline.ui.form;

import com.vaadin.flow.component.button.Button;

/**
 * A button that stores something. However often it is pressed before the server has answered, it does it once, and the second
 * click of a double click, which may come after the answer, does nothing.
 */
public class OnceButton extends Button {

    private static final int DOUBLE = 2;

    /** A button that can be pressed again once the action is over. */
    public OnceButton(String text, Runnable action) {
        super(text);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                if (click.getClickCount() < DOUBLE) {
                    action.run();
                }
            } finally {
                setEnabled(true);
                getElement().executeJs("document.activeElement === document.body && this.focus()");
            }
        });
    }
}

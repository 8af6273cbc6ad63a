package org.plumbline.ui.form;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;

/** How text boxes send what is typed in them. */
public final class TypedText {

    /** How long typing may go on before it is stored, in milliseconds. */
    private static final int STORE_AFTER = 1000;

    private static final String HELD = "element.value";

    private TypedText() {}

    /**
     * Sends the text once a second while it is typed, and all of it when the person leaves the box: before the page, the
     * question or the answer to which the box belongs can go.
     *
     * @param changed called when the server learns something new from the leaving alone
     */
    public static void send(TextFieldBase<?, String> box, Runnable changed) {
        box.setValueChangeMode(ValueChangeMode.TIMEOUT);
        box.setValueChangeTimeout(STORE_AFTER);
        box.getElement()
                .addEventListener("focusout", left -> catchUp(box, left, changed))
                .addEventData(HELD);
    }

    private static void catchUp(TextFieldBase<?, String> box, DomEvent left, Runnable changed) {
        String held = left.getEventData().get(HELD).asString();
        if (!box.isReadOnly() && !held.equals(box.getValue())) {
            box.setValue(held);
            changed.run();
        }
    }
}

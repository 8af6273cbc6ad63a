package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Data on the cases was stored or taken back on a page that stays open. */
public final class DataStored extends ComponentEvent<UI> {

    private DataStored(UI ui) {
        super(ui, false);
    }

    /** Says so to whatever the page shows beside it. */
    public static void say(Component on) {
        on.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new DataStored(ui)));
    }

    /** Does the work each time that it is said in the window. */
    public static Registration listen(UI ui, Runnable work) {
        return ComponentUtil.addListener(ui, DataStored.class, event -> work.run());
    }
}

package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;

/** Lets whoever has only a keyboard scroll what nobody needs to press: it takes the cursor and has a name. */
public final class KeyboardScroll {

    private KeyboardScroll() {}

    /** Makes a named region of the component that takes the cursor. */
    public static void add(Component region, String name) {
        region.getElement().setAttribute("tabindex", "0");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", name);
    }
}

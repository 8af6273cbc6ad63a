package org.plumbline.ui.form;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.function.BooleanSupplier;

/** Leaves a page on which something is typed: stores the rest of it first, or asks when it is not stored. */
public final class Leaving {

    private final Runnable save;
    private final BooleanSupplier unsaved;

    /**
     * A way out of the page.
     *
     * @param save stores what can be stored by itself
     * @param unsaved whether anything is still not stored then
     */
    public Leaving(Runnable save, BooleanSupplier unsaved) {
        this.save = save;
        this.unsaved = unsaved;
    }

    /** Lets the person go, or lets them choose. */
    public void before(BeforeLeaveEvent event) {
        save.run();
        if (event.getTrigger() == NavigationTrigger.HISTORY) {
            // The browser reports its way back before it sends what the box that is typed in holds.
            ContinueNavigationAction leave = event.postpone();
            // It is asked of the page, because what is hidden would never answer.
            event.getUI().getPage().executeJs("document.activeElement?.blur()").then(left -> afterTyping(leave));
        } else if (unsaved.getAsBoolean()) {
            ask(event.postpone());
        }
    }

    private void afterTyping(ContinueNavigationAction leave) {
        save.run();
        if (unsaved.getAsBoolean()) {
            ask(leave);
        } else {
            leave.proceed();
        }
    }

    private static void ask(ContinueNavigationAction leave) {
        new LeaveDialog(leave::proceed).open();
    }
}

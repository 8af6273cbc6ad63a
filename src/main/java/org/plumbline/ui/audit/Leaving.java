package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.function.BooleanSupplier;

/** Leaves a page on which text is stored while it is typed: stores the rest of it first, or asks when that fails. */
final class Leaving {

    private final Component page;
    private final Runnable save;
    private final BooleanSupplier unsaved;

    Leaving(Component page, Runnable save, BooleanSupplier unsaved) {
        this.page = page;
        this.save = save;
        this.unsaved = unsaved;
    }

    void before(BeforeLeaveEvent event) {
        save.run();
        if (event.getTrigger() == NavigationTrigger.HISTORY) {
            // The browser reports its way back before it sends what the box that is typed in holds.
            ContinueNavigationAction leave = event.postpone();
            page.getElement().executeJs("document.activeElement?.blur()").then(left -> afterTyping(leave));
        } else if (unsaved.getAsBoolean()) {
            new LeaveDialog(event.postpone()).open();
        }
    }

    private void afterTyping(ContinueNavigationAction leave) {
        save.run();
        if (unsaved.getAsBoolean()) {
            new LeaveDialog(leave).open();
        } else {
            leave.proceed();
        }
    }
}

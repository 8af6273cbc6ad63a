package org.plumbline.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Leaves a page on which something is typed: stores the rest of it first, or asks when it is not stored. A page and the forms
 * in it and in its dialogs are left together: whoever is asked first asks for all of them, because the browser takes one answer
 * for one way back.
 */
public final class Leaving {

    /** What of a window may hold something typed. */
    private static final class Page {

        private final Set<Leaving> parts = new LinkedHashSet<>();
        private boolean settled;

        static Page of(UI ui) {
            Page page = ComponentUtil.getData(ui, Page.class);
            if (page == null) {
                page = new Page();
                ComponentUtil.setData(ui, Page.class, page);
            }
            return page;
        }

        boolean unsaved() {
            parts.forEach(part -> part.save.run());
            return parts.stream().anyMatch(part -> part.unsaved.getAsBoolean());
        }

        void proceed(ContinueNavigationAction leave) {
            settled = true;
            try {
                leave.proceed();
            } finally {
                settled = false;
            }
        }
    }

    private final Runnable save;
    private final BooleanSupplier unsaved;

    /**
     * A way out of the page for one part of it, or for all of it.
     *
     * @param part that is on the page while it can be left
     * @param save stores what can be stored by itself
     * @param unsaved whether anything is still not stored then
     */
    public Leaving(Component part, Runnable save, BooleanSupplier unsaved) {
        this.save = save;
        this.unsaved = unsaved;
        part.addAttachListener(attached -> Page.of(attached.getUI()).parts.add(this));
        part.addDetachListener(detached -> Page.of(detached.getUI()).parts.remove(this));
    }

    /** Lets the person go, or lets them choose. */
    public void before(BeforeLeaveEvent event) {
        UI ui = event.getUI();
        Page page = Page.of(ui);
        if (page.settled) {
            return;
        }
        if (event.getTrigger() == NavigationTrigger.HISTORY) {
            page.unsaved();
            // The browser reports its way back before it sends what the box that is typed in holds.
            ContinueNavigationAction leave = event.postpone();
            // It is asked of the page, because what is hidden would never answer.
            ui.getPage().executeJs("document.activeElement?.blur()").then(left -> afterTyping(page, leave));
        } else if (page.unsaved()) {
            ask(page, event.postpone());
        }
    }

    private static void afterTyping(Page page, ContinueNavigationAction leave) {
        if (page.unsaved()) {
            ask(page, leave);
        } else {
            page.proceed(leave);
        }
    }

    private static void ask(Page page, ContinueNavigationAction leave) {
        // Whoever stays can go back another time only if the browser learns that this time is over.
        new LeaveDialog(() -> page.proceed(leave), leave::cancel).open();
    }
}

package org.plumbline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.ui.people.ChangePasswordView;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What holds in every browser session: the language, what an ended session says, and where faults go. */
@Component
class Sessions implements VaadinServiceInitListener {

    private final CurrentActor current;

    Sessions(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(info -> messages());
        init.getSource().addSessionInitListener(event -> {
            event.getSession().setLocale(Locale.UK);
            event.getSession().setErrorHandler(Sessions::handle);
        });
        init.getSource().addUIInitListener(event -> {
            event.getUI().setLocale(Locale.UK);
            event.getUI().addBeforeEnterListener(this::passwordFirst);
        });
        init.addIndexHtmlRequestListener(response -> {
            response.getDocument().getElementsByTag("html").attr("lang", "en-GB");
        });
    }

    /** A person who still has a one-time password holds no role, and can go nowhere but to replace it. */
    private void passwordFirst(BeforeEnterEvent event) {
        boolean newcomer =
                current.find().filter(actor -> actor.roles().isEmpty()).isPresent();
        if (newcomer && event.getNavigationTarget() != ChangePasswordView.class) {
            event.forwardTo(ChangePasswordView.class);
        }
    }

    private static void handle(ErrorEvent event) {
        ConfirmDialog dialog = dialog(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(dialog::open);
        }
    }

    /** What a click is answered with that cannot be done. */
    static ConfirmDialog dialog(Throwable cause) {
        return cause instanceof NotFoundForYou || cause instanceof AccessDeniedException
                ? new GoneDialog()
                : new FaultDialog(Fault.of(cause));
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Your session has ended");
        messages.setSessionExpiredMessage("Everything marked as saved is kept. "
                + "Press here or the Esc key to sign in again: you come back to this page.");
        messages.setInternalErrorCaption("Something went wrong on our side");
        messages.setInternalErrorMessage(
                "Everything marked as saved is kept. Press here or the Esc key to open the page again.");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("Plumbline needs one cookie to know you. Allow it and open the page again.");
        return messages;
    }
}

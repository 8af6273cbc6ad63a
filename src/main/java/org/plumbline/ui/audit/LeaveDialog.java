package org.plumbline.ui.audit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before a page is left with text that could not be stored. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(ContinueNavigationAction leave) {
        super(
                "Some of your text is not saved",
                "Stay here to save it again or to copy it. If you leave, it is lost.",
                "Stay here",
                stay -> {});
        setRejectable(true);
        setRejectText("Leave without it");
        addRejectListener(reject -> leave.proceed());
    }
}

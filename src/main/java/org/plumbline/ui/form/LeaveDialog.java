package org.plumbline.ui.form;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that was typed goes without being stored. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Runnable leave, Runnable stay) {
        super(
                "Some of your text is not saved",
                "Stay here to save or to copy it. If you leave, it is lost.",
                "Stay here",
                staying -> stay.run());
        setRejectable(true);
        setRejectText("Leave without it");
        addRejectListener(reject -> leave.run());
    }
}

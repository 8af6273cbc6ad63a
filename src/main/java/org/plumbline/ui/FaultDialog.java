package org.plumbline.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Tells of a fault without leaving the page, so that nothing typed is lost. */
class FaultDialog extends ConfirmDialog {

    FaultDialog(Fault fault) {
        super(Fault.TITLE, fault.sentence(), "Go on", confirm -> {});
    }
}

package org.plumbline.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Tells that what a page showed is not there for this person any more, without leaving the page. */
class GoneDialog extends ConfirmDialog {

    GoneDialog() {
        super(
                "This is not yours to change any more",
                "It was handed on, closed or removed since you opened this page. "
                        + "Copy what you typed if you need it, then open the page again.",
                "Go on",
                confirm -> {});
    }
}

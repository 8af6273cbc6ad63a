package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plumbline.audit.form.Reply;
import org.plumbline.ui.form.FormDialog;

/** Asks for a choice and the reason for it. A refusal keeps everything that was chosen and typed. */
abstract class ReasonDialog extends FormDialog {

    private final TextArea reason = new TextArea("Reason");

    ReasonDialog(String title, String explanation, Component choice, String action) {
        super(title, action);
        reason.setMinRows(3);
        reason.setHelperText("It is kept in the trail. No names of children or families.");
        form(List.of(explanation), choice, reason);
    }

    /** Does what was chosen, with the reason. */
    abstract Reply act(String reason);

    @Override
    protected void save() {
        switch (act(reason.getValue())) {
            case Reply.Done done -> close();
            case Reply.Refused refused -> notices().problems(refused.problems());
        }
    }
}

package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.plumbline.audit.form.Reply;
import org.plumbline.ui.part.Notices;

/** Asks for a choice and the reason for it. A refusal keeps everything that was chosen and typed. */
abstract class ReasonDialog extends Dialog {

    private final Notices notices = new Notices();
    private final TextArea reason = new TextArea("Reason");

    ReasonDialog(String title, String explanation, Component choice, String action) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        reason.setMinRows(3);
        reason.setHelperText("It is kept in the trail. No names of children or families.");
        Div form = new Div(new Paragraph(explanation), notices, choice, reason);
        form.addClassName("pl-form");
        add(form);
        Button save = new Button(action, click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    /** Does what was chosen, with the reason. */
    abstract Reply act(String reason);

    private void save() {
        switch (act(reason.getValue())) {
            case Reply.Done done -> close();
            case Reply.Refused refused -> notices.problems(refused.problems());
        }
    }
}

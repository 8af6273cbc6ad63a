package org.plumbline.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.plumbline.ui.audit.question.SaveStatus;

/** What stays in view while answering: how far one is, the way on, and whether everything is stored. */
final class DeskBar extends Div {

    private final OpenAudit audit;
    private final Span progress = new Span();
    private final RouterLink check;

    DeskBar(OpenAudit audit, SaveStatus save, Runnable previous, Runnable next, Runnable nextToDo) {
        this.audit = audit;
        addClassName("pl-desk-bar");
        progress.addClassName("pl-desk-progress");
        Div steps = new Div(button("Previous", previous), button("Next", next), button("Next to answer", nextToDo));
        steps.addClassName("pl-desk-steps");
        check = AuditLinks.check("Check your answers", audit.id());
        check.addClassName("pl-button-link");
        add(progress, save, steps, check);
        show();
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Shows how far the audit is. */
    void show() {
        progress.setText(audit.progress());
        check.setVisible(audit.isComplete());
    }
}

package org.plumbline.ui.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import org.plumbline.council.CouncilResult;
import org.plumbline.ui.part.Notices;

/** Proposes that the council adopts a rule pack. A refusal keeps what was typed. */
final class ProposePackDialog extends Dialog {

    private final Notices notices = new Notices();

    /**
     * A dialog about one pack.
     *
     * @param propose takes the pack's id and where the council decided it
     */
    ProposePackDialog(String pack, BiFunction<String, String, CouncilResult> propose, Runnable done) {
        TextArea decision = new TextArea("Where the council decided it");
        decision.setHelperText("Such as the board and the day. It is kept and shown here");
        decision.setMinRows(2);
        setHeaderTitle("Adopt rule pack " + pack);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        Div form = new Div(
                new Paragraph(
                        "Its questions, rules and numbers become the council's own standards. They count either way;"
                                + " certificates and reports then say who adopted them and when. It needs a second person."),
                notices,
                decision);
        form.addClassName("pl-form");
        add(form);
        Button save = new Button("Propose", click -> {
            switch (propose.apply(pack, decision.getValue())) {
                case CouncilResult.Done ok -> {
                    close();
                    done.run();
                }
                case CouncilResult.Refused(var problems) -> notices.problems(problems);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                decision.focus();
            }
        });
    }
}

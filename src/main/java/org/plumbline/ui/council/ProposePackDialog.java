package org.plumbline.ui.council;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiFunction;
import org.plumbline.council.CouncilResult;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.FormDialog;

/** Proposes that the council adopts a rule pack. */
final class ProposePackDialog extends FormDialog {

    private final String pack;
    private final BiFunction<String, OwnWords, CouncilResult> propose;
    private final Runnable done;
    private final TextArea decision = new TextArea("Where the council decided it");

    /**
     * A dialog about one pack.
     *
     * @param propose takes the pack's id and where the council decided it
     */
    ProposePackDialog(String pack, BiFunction<String, OwnWords, CouncilResult> propose, Runnable done) {
        super("Adopt rule pack " + pack, "Propose");
        this.pack = pack;
        this.propose = propose;
        this.done = done;
        decision.setHelperText("Such as the board and the day. It is kept and shown here");
        decision.setMinRows(2);
        form(
                List.of("Its questions, rules and numbers become the council's own standards. They count either way;"
                        + " certificates and reports then say who adopted them and when. It needs a second person."),
                decision);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                decision.focus();
            }
        });
    }

    @Override
    protected void save() {
        switch (propose.apply(pack, words(decision))) {
            case CouncilResult.Done ok -> {
                close();
                done.run();
            }
            case CouncilResult.Refused(var problems, var names) -> refused(problems, names);
        }
    }
}

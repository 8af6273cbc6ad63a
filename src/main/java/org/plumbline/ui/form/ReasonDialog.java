package org.plumbline.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.OwnWords;

/** Asks for the reason of something before it is done. A refusal keeps everything that was chosen and typed. */
public class ReasonDialog extends FormDialog {

    private final TextArea reason;
    private final Function<OwnWords, Reply> act;

    /**
     * A dialog that does something once the reason is given.
     *
     * @param label of the field for the reason
     * @param where the reason will be read, in a sentence
     * @param action the words on the button
     * @param act does it, with the reason
     * @param above what is over the reason
     */
    public ReasonDialog(
            String title,
            String label,
            String where,
            String action,
            Function<OwnWords, Reply> act,
            Component... above) {
        super(title, action);
        this.act = act;
        reason = new TextArea(label);
        reason.setMinRows(3);
        reason.setHelperText(where + " No names of children or families.");
        form(List.of(), Stream.concat(Stream.of(above), Stream.of(reason)).toArray(Component[]::new));
    }

    /** No reason is needed. */
    protected final void hideReason() {
        reason.setVisible(false);
    }

    @Override
    protected void save() {
        switch (act.apply(words(reason))) {
            case Reply.Done done -> close();
            case Reply.Refused refused -> refused(refused);
        }
    }
}

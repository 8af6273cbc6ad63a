package org.plumbline.ui.audit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.FormDialog;

/** Takes words that identify somebody out of a signed-off audit. */
final class RedactDialog extends FormDialog {

    private final BiFunction<String, OwnWords, Reply> redact;
    private final Consumer<String> done;
    private final TextField words = new TextField("Words to redact");
    private final TextArea reason = new TextArea("Why");

    /** A dialog that hands on the words and the reason, and the sentence that says what came of it. */
    RedactDialog(BiFunction<String, OwnWords, Reply> redact, Consumer<String> done) {
        super("Redact words", "Redact");
        this.redact = redact;
        this.done = done;
        words.setHelperText("As they are written, such as a name or a number");
        reason.setHelperText("Kept and shown on the certificate. Without the words");
        form(
                List.of(
                        "The words go out of every text of this audit: evidence, reasons and alerts. It cannot be undone."
                                + " Answers and grades stay as they are."),
                words,
                reason);
    }

    @Override
    protected void save() {
        switch (redact.apply(words.getValue(), words(reason))) {
            case Reply.Done reply -> {
                close();
                done.accept(reply.message());
            }
            case Reply.Refused refused -> refused(refused);
        }
    }
}

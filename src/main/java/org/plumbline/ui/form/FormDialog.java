package org.plumbline.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.part.Notices;

/**
 * A dialog with a form and the one button that stores it. A refusal keeps everything that was chosen and typed, and
 * closing it with something written, by whatever way, asks first.
 */
public abstract class FormDialog extends Dialog {

    private final Notices notices = new Notices();
    private final HeldForm form = new HeldForm();
    private final Button save;
    private final AskedNames names;

    /** An empty form, which the dialog's own constructor fills. */
    protected FormDialog(String title, String action) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        save = new PrimaryButton(action, this::save);
        names = new AskedNames(this::answered);
        getFooter().add(new Button("Cancel", click -> leave()), save);
        addDialogCloseActionListener(close -> leave());
        add(form);
    }

    /** Stores what the form holds and closes, or says what is wrong. */
    protected abstract void save();

    /** Fills the form: what it is about, where problems are said, then the fields and whatever else is between them. */
    protected final void form(List<String> about, Component... parts) {
        about.forEach(sentence -> form.add(new Paragraph(sentence)));
        form.add(notices, names);
        form.add(parts);
        for (Component part : parts) {
            if (part instanceof HasValue<?, ?> field) {
                hold(field);
            }
        }
    }

    /** Minds what is written in a field that comes later or is within a part. */
    protected final void hold(HasValue<?, ?> field) {
        form.hold(field);
    }

    /** What the fields hold now was there before the person came. */
    protected final void begin() {
        form.begin();
    }

    /** Changes what the button says. */
    protected final void action(String words) {
        save.setText(words);
    }

    /** What is written in a field, with what the person said of words that may identify somebody. */
    protected final OwnWords words(HasValue<?, String> field) {
        return names.words(field.getValue());
    }

    /** Says what is wrong, and asks about words that may identify somebody. */
    protected final void refused(Reply.Refused refused) {
        refused(refused.problems(), refused.names());
    }

    /** The same of what is no reply of an audit. */
    protected final void refused(List<String> problems, List<FreeTextGuard.Warning> asked) {
        notices.problems(problems);
        names.ask(asked);
    }

    private void answered() {
        notices.clear();
        save.focus();
    }

    /** Where the form says what is wrong. */
    protected final Notices notices() {
        return notices;
    }

    private void leave() {
        if (form.written()) {
            new LeaveDialog(this::close, () -> {}).open();
        } else {
            close();
        }
    }
}

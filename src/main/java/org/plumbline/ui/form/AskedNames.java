package org.plumbline.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.OwnWords;

/**
 * Words of a form that may identify somebody, each with the way to say that it does not. The form is stored once none is
 * left and its button is pressed again.
 */
public final class AskedNames extends Div {

    private final Set<String> kept = new HashSet<>();
    private final List<FreeTextGuard.Warning> open = new ArrayList<>();
    private final Runnable answered;

    /** @param answered called when the last of the words that were asked about is answered */
    public AskedNames(Runnable answered) {
        this.answered = answered;
        addClassName("pl-notes");
        getElement().setAttribute("role", "status");
    }

    /** Asks about the words of a refusal, each once; nothing where it is about something else and has none. */
    public void ask(List<FreeTextGuard.Warning> names) {
        open.clear();
        Set<String> asked = new HashSet<>();
        names.stream().filter(each -> asked.add(each.excerpt())).forEach(open::add);
        show();
    }

    private void show() {
        removeAll();
        open.forEach(each -> add(new NameNote(each, words -> keep(each))));
    }

    private Reply keep(FreeTextGuard.Warning warning) {
        kept.add(warning.excerpt());
        open.remove(warning);
        show();
        if (open.isEmpty()) {
            answered.run();
        }
        return new Reply.Done(new UUID(0, 0), "");
    }

    /** The text with what was said of the words in it. */
    public OwnWords words(String text) {
        return new OwnWords(text, kept);
    }
}

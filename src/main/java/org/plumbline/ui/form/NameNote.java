package org.plumbline.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.FreeTextGuard;

/** Words that may identify somebody, with the way to say that they do not. */
public final class NameNote extends Div {

    /**
     * A note on the words of the warning.
     *
     * @param keep says of words that they identify nobody; a refusal is shown in the note
     */
    public NameNote(FreeTextGuard.Warning warning, Function<String, Reply> keep) {
        String words = warning.excerpt();
        Span title = new Span("\"" + words + "\"");
        title.addClassName("pl-note-title");
        Button stay = new OnceButton("It identifies nobody: keep it", () -> {
            if (keep.apply(words) instanceof Reply.Refused refused) {
                add(new Paragraph(String.join(" ", refused.problems())));
            }
        });
        stay.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stay.setAriaLabel("\"" + words + "\" identifies nobody: keep it");
        addClassNames("pl-note", "pl-note-warning");
        add(title, new Paragraph(warning.message()), stay);
    }
}

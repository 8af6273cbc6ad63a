package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.form.OnceButton;

/**
 * Says whether what was typed is stored; read out by screen readers when it changes. It speaks for all that is typed on
 * the page: a save says "Saved" only when nothing else is held back.
 */
public final class SaveStatus extends Div {

    private final Span saved = new Span();
    private final Span problem = new Span();
    private final Button again;
    private final Supplier<Optional<String>> held;

    /** The supplier says in a sentence what else is not stored; empty when all is. */
    public SaveStatus(@Nullable Instant last, Runnable retry, Supplier<Optional<String>> held) {
        this.held = held;
        addClassName("pl-save");
        saved.getElement().setAttribute("role", "status");
        problem.getElement().setAttribute("role", "alert");
        again = new OnceButton("Save again", retry);
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(saved, problem, again);
        clearProblem();
        saved.setText(last == null ? "Nothing to save yet" : "Saved " + EnglishDates.time(last));
    }

    /** It is stored: "Saved 14:02". */
    public void saved(Instant at) {
        show("Saved " + EnglishDates.time(at));
    }

    /** It is stored together with what somebody else wrote. */
    public void merged(String by, Instant at) {
        show("Saved, together with what " + by + " wrote at " + EnglishDates.time(at));
    }

    /** Something else came of an action. */
    public void done(String message) {
        show(message);
    }

    private void show(String message) {
        held.get().ifPresentOrElse(this::notSaved, () -> {
            clearProblem();
            saved.setText(message);
        });
    }

    /** It is not stored; the text stays where it is. */
    public void notSaved(String why) {
        saved.setText("");
        problem.setText("Not saved: " + why + " Your text is still here.");
        addClassName("pl-save-problem");
        again.setVisible(true);
    }

    private void clearProblem() {
        problem.setText("");
        removeClassName("pl-save-problem");
        again.setVisible(false);
    }
}

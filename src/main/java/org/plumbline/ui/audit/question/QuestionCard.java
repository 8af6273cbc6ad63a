package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** One question in its theme: in short while the person is elsewhere, the whole form while they are at it. */
public final class QuestionCard extends Section implements Focusable<QuestionCard> {

    private final CurrentQuestion question;
    private final Span state = new Span();
    private final Div body = new Div();
    private final NativeButton open;

    public QuestionCard(CurrentQuestion question, Consumer<String> chosen) {
        this.question = question;
        addClassName("pl-question");
        setTabIndex(-1);
        Span id = new Span(question.id());
        id.addClassName("pl-question-id");
        Span text = new Span(question.question().text());
        text.addClassName("pl-question-text");
        text.setId("text-" + question.id());
        state.addClassName("pl-question-state");
        open = new NativeButton("", click -> chosen.accept(question.id()));
        open.add(id, text, state);
        open.getElement().setAttribute("aria-expanded", "false");
        body.addClassName("pl-question-body");
        body.setVisible(false);
        add(new H3(open), body);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "text-" + question.id());
    }

    /** Opens the question with its form. */
    public void open(Component form) {
        body.removeAll();
        body.add(form);
        body.setVisible(true);
        addClassName("pl-question-open");
        open.getElement().setAttribute("aria-expanded", "true");
    }

    /** Closes it to its short form. */
    public void close() {
        body.removeAll();
        body.setVisible(false);
        removeClassName("pl-question-open");
        open.getElement().setAttribute("aria-expanded", "false");
    }

    /** Brings the person here at once: a cursor that moves later would be taken out of the box typed in by then. */
    @Override
    public void focus() {
        getElement().executeJs("this.focus()");
    }

    /** The same on a page that is being opened, whose parts are not in their places yet. */
    public void focusOnceThere() {
        getElement()
                .executeJs(
                        "const go = tries => this.offsetParent ? this.focus() : tries && setTimeout(() => go(tries - 1), 50);"
                                + " go(60)");
    }

    /** The same, when what had the cursor has gone. */
    public void focusWhenLost() {
        getElement().executeJs("document.activeElement === document.body && this.focus()");
    }

    /** Shows the state of the question, with the answer when there is one. */
    public void show(String answer) {
        state.setText(
                answer.isEmpty()
                        ? question.state()
                        : answer + " – " + question.state().toLowerCase(Locale.UK));
        setClassName("pl-question-done", question.complete());
        setClassName("pl-question-more", question.answered() && !question.complete());
    }

    public CurrentQuestion question() {
        return question;
    }
}

package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.audit.form.Reply;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.form.NameNote;

/** What there is to say about an answer: words that may identify somebody, and what is still needed. */
final class AnswerNotes extends Div {

    private final CurrentQuestion question;
    private final int same;
    private final Function<String, Reply> keep;

    /**
     * What there is to say about an answer.
     *
     * @param same from how many questions on it is remarked that the same evidence is under them
     * @param keep says of words that they identify nobody
     */
    AnswerNotes(CurrentQuestion question, int same, Function<String, Reply> keep) {
        this.question = question;
        this.same = same;
        this.keep = keep;
        addClassName("pl-notes");
        getElement().setAttribute("role", "status");
    }

    /** Shows what holds now. */
    void show() {
        removeAll();
        question.freeText().forEach(warning -> add(new NameNote(warning, keep)));
        List<String> others = question.sameEvidence();
        if (others.size() + 1 >= same) {
            add(note(
                    "pl-note-warning",
                    "The same evidence is under %s".formatted(EnglishNumbers.count(others.size() + 1L, "question")),
                    "Also under %s. Say under each what you found there.".formatted(EnglishNumbers.list(others))));
        }
        if (question.answered() && !question.complete()) {
            add(needed(question.missing()));
        }
    }

    private static Div note(String look, String title, String text) {
        Span heading = new Span(title);
        heading.addClassName("pl-note-title");
        Div note = new Div(heading, new Paragraph(text));
        note.addClassNames("pl-note", look);
        return note;
    }

    private static Component needed(List<String> missing) {
        Span heading = new Span("Before sign-off");
        heading.addClassName("pl-note-title");
        UnorderedList list = new UnorderedList();
        missing.forEach(text -> list.add(new ListItem(text)));
        Div note = new Div(heading, list);
        note.addClassNames("pl-note", "pl-note-needed");
        return note;
    }
}

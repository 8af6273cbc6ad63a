package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Challenge;
import org.plumbline.ui.audit.question.ChallengePanel;

/** The answers of one theme in order, as they are read after they were given. */
final class AnswerSummary extends Section {

    AnswerSummary(String theme) {
        addClassName("pl-answers-read");
        add(new H3(theme));
    }

    /** Adds an answer; the way to change it is left out where nothing can change. Returns where more can be said of it. */
    Div add(String question, String text, String answer, @Nullable String evidence, @Nullable Component change) {
        Span id = new Span(question);
        id.addClassName("pl-question-id");
        Div row = row(new Paragraph(id, new Span(text)), answer, change);
        if (evidence != null && !evidence.isBlank()) {
            Paragraph words = new Paragraph(evidence);
            words.addClassName("pl-answer-evidence");
            row.add(words);
        }
        add(row);
        return row;
    }

    /** What was asked and answered, with the way to change it. */
    static Div row(Paragraph asked, String answer, @Nullable Component change) {
        asked.addClassName("pl-asked");
        Span given = new Span(answer);
        given.addClassName("pl-given");
        Div row = new Div(asked, given);
        row.addClassName("pl-answer-read");
        if (change != null) {
            row.add(change);
        }
        return row;
    }

    /** Adds something else that the auditor entered, under the name of its field; nothing where it is blank. */
    static void entered(HasComponents row, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        Span name = new Span(field + ": ");
        name.addClassName("pl-answer-field");
        Paragraph words = new Paragraph(name, new Span(value));
        words.addClassName("pl-answer-evidence");
        row.add(words);
    }

    /** What the dates of the case, or another answer, say against an answer, and why it is kept all the same. */
    static void contradicted(Div row, List<Challenge> challenges, @Nullable String confirmation) {
        if (challenges.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        challenges.forEach(each -> list.add(ChallengePanel.item(each)));
        Span title = new Span(Challenge.title(challenges));
        title.addClassName("pl-note-title");
        Div note = new Div(title, list);
        if (confirmation != null && !confirmation.isBlank()) {
            note.add(new Paragraph("Why the answer is right: " + confirmation));
        }
        note.addClassNames("pl-note", "pl-note-warning", "pl-answer-evidence");
        row.add(note);
    }
}

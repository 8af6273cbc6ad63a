package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.audit.form.CheckView;
import org.plumbline.calendar.EnglishNumbers;

/** What the auditor should look at once more before signing off. */
final class SignOffNotes extends Div {

    SignOffNotes(CheckView check) {
        check.freeText()
                .forEach(text -> note("%s: you kept \"%s\" because it identifies nobody. If it does, change the answer."
                        .formatted(text.question(), text.warning().excerpt())));
        check.sameEvidence()
                .forEach(questions -> note("The same evidence is under %s: %s. Say under each what you found there."
                        .formatted(EnglishNumbers.count(questions.size(), "question"), String.join(", ", questions))));
        if (check.confirmed() > 0) {
            note("Answers kept although dates of the case contradict them: " + check.confirmed() + ".");
        }
        if (check.changedAfterCheck() > 0) {
            note("Answers changed since the grade was first shown: " + check.changedAfterCheck()
                    + ". This is counted.");
        }
    }

    private void note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pl-note", "pl-note-warning");
        add(note);
    }
}

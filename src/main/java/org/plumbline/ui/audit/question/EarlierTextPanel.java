package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.audit.form.EarlierText;
import org.plumbline.ui.part.Dates;

/** What the last audit of the case wrote under the question, to be looked at on purpose. It is copied nowhere. */
final class EarlierTextPanel extends NativeDetails {

    EarlierTextPanel(EarlierText earlier) {
        super("What the audit of %s wrote".formatted(Dates.day(earlier.signedOff())));
        addClassName("pl-earlier");
        Paragraph words = new Paragraph(earlier.evidence());
        words.addClassName("pl-earlier-words");
        Div content = new Div(words);
        if (!earlier.where().isBlank()) {
            content.add(new Paragraph("Where in the record: " + earlier.where()));
        }
        content.add(new Paragraph("Audit %s. Judge what the record shows now.".formatted(earlier.reference())));
        setContent(content);
    }
}

package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Question;

/** What to look for: strengths first. */
final class Guidance extends Aside {

    Guidance(Question question) {
        addClassName("pl-guidance");
        getElement().setAttribute("aria-label", "Guidance for " + question.id());
        add(part("pl-guidance-good", "What good looks like", question.good()));
        add(part("pl-guidance-inadequate", "What inadequate looks like", question.inadequate()));
        String notApplicable = question.notApplicableWhen();
        if (notApplicable != null) {
            add(part("pl-guidance-na", "When it may not apply", notApplicable));
        }
        String weight = weight(question);
        if (weight != null) {
            add(part("pl-guidance-na", "How much it counts", weight));
        }
    }

    private static @Nullable String weight(Question question) {
        if (question.safety()) {
            return "Safety-critical: it can limit the grade of the whole case.";
        }
        if (question.critical()) {
            return "Critical: it can limit the grade of its theme.";
        }
        return question.impact() ? "It asks what difference was made for the child." : null;
    }

    private static Component part(String look, String title, String text) {
        Div part = new Div(new H4(title), new Paragraph(text));
        part.addClassName(look);
        return part;
    }
}

package org.plumbline.ui.round;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** "What to do now" at the top of a round's page. */
final class NextStepPanel extends Section {

    NextStepPanel(NextStep step, String deadline) {
        addClassName("pl-next");
        add(new H2("What to do now"), new Paragraph(step.sentence() + deadline), RoundLinks.button(step.link()));
    }
}

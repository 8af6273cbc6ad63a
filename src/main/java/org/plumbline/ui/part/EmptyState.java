package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a list has nothing, why, and what one can do about it. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("pl-empty");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("pl-empty-title");
        add(heading, new Paragraph(text));
        add(actions);
    }
}

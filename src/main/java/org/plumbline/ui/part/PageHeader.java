package org.plumbline.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one heading of the first level, what it is for, and what can be done with the whole of it. */
public class PageHeader extends Header {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();

    /** A heading alone. */
    public PageHeader(String title) {
        this(title, "");
    }

    /** A heading with a sentence under it, and buttons or links beside it. */
    public PageHeader(String title, String text, Component... actions) {
        addClassName("pl-page-header");
        lead.addClassName("pl-lead");
        Div words = new Div(heading, lead);
        add(words);
        setTitle(title);
        setText(text);
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("pl-actions");
            add(buttons);
        }
    }

    /** Replaces the heading. */
    public final void setTitle(String title) {
        heading.setText(title);
    }

    /** Replaces the sentence under the heading; none when blank. */
    @Override
    public final void setText(String text) {
        lead.setText(text);
        lead.setVisible(!text.isBlank());
    }
}

package org.plumbline.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A password for one sign-in, to be handed to the person. */
class OneTimePassword extends Div {

    OneTimePassword(String name, String password) {
        addClassName("pl-once");
        Span secret = new Span(password);
        secret.setId("one-time-password");
        secret.addClassName("pl-secret");
        add(
                new H2("One-time password"),
                new Paragraph(secret),
                new Paragraph("Hand it to " + name
                        + " in person or by telephone. It is shown here only now; "
                        + "at the first sign-in they replace it."));
    }
}

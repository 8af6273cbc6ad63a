package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.plumbline.audit.round.RoundResponse;

/** How many of a round's audits are signed off, in words and as a bar. */
final class ResponseBar extends Div {

    ResponseBar(RoundResponse response) {
        addClassName("pl-response");
        add(new Span(words(response)));
        if (response.all() == 0) {
            return;
        }
        ProgressBar bar = new ProgressBar(0, response.all(), response.submitted());
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
        if (response.overdue() > 0) {
            Span overdue = new Span(response.overdue() + " overdue");
            overdue.addClassName("pl-overdue");
            add(overdue);
        }
    }

    static String words(RoundResponse response) {
        return response.all() == 0
                ? "No audits yet"
                : "%d of %d signed off".formatted(response.submitted(), response.all());
    }
}

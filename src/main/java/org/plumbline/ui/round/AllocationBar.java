package org.plumbline.ui.round;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.form.PrimaryButton;

/** How the allocation stands and what can be done with all of it. */
final class AllocationBar extends Div {

    private final RoundView round;
    private final RoundResponse response;
    private final Button allocate;
    private final Button target;
    private final Button close;
    private final Div buttons = new Div();

    AllocationBar(RoundView round, AllocateAuditsView view) {
        this.round = round;
        response = round.response();
        allocate = new PrimaryButton("Allocate the audits", view::allocate);
        target = new Button("Add a targeted case", click -> view.target());
        close = response.all() > 0 && response.submitted() == response.all()
                ? new PrimaryButton("Close the round", () -> view.close(round))
                : new Button("Close the round", click -> view.close(round));
        addClassName("pl-next");
        buttons.addClassName("pl-actions");
        switch (round.state()) {
            case OPEN -> notDrawn();
            case DRAWN -> drawn();
            case ALLOCATED -> allocated();
            case CLOSED -> add(new ResponseBar(response), new Paragraph(RoundWords.closed(response)));
        }
        add(buttons);
    }

    private void notDrawn() {
        add(new Paragraph("There is nothing to allocate: the %s yet."
                .formatted(round.kind() == RoundKind.CENSUS ? "cohort is not frozen" : "sample is not drawn")));
        buttons.add(RoundLinks.button(NextStep.first(round.id(), round.kind())));
    }

    private void drawn() {
        add(new Paragraph("%s %s.%s"
                .formatted(
                        EnglishNumbers.count(response.all(), "case is", "cases are"),
                        round.kind() == RoundKind.CENSUS ? "in the census" : "drawn",
                        RoundWords.deadline(round))));
        add(new Paragraph("Nobody gets a case of their own team or their own work."));
        buttons.add(allocate);
        addTarget();
    }

    private void allocated() {
        add(new ResponseBar(response), new Paragraph(given(response)));
        if (response.unallocated() > 0) {
            buttons.add(allocate);
        }
        addTarget();
        buttons.add(close);
    }

    /** A census has every child of its cohort: nobody can be added. */
    private void addTarget() {
        if (round.kind() != RoundKind.CENSUS) {
            buttons.add(target);
        }
    }

    private static String given(RoundResponse response) {
        return response.unallocated() == 0
                ? "Every audit has an auditor. " + RoundWords.started(response)
                : "%s no auditor; the list says why."
                        .formatted(EnglishNumbers.count(response.unallocated(), "audit has", "audits have"));
    }
}

package org.plumbline.ui.round;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.form.RoundResponse;
import org.plumbline.audit.round.RoundKind;

/** How the allocation stands and what can be done with all of it. */
final class AllocationBar extends Div {

    AllocationBar(RoundView round, AllocateAuditsView view) {
        addClassName("pl-next");
        Button allocate = new Button("Allocate the audits", click -> view.allocate());
        allocate.setDisableOnClick(true);
        Button target = new Button("Add a targeted case", click -> view.target());
        Button close = new Button("Close the round", click -> view.close(round));
        RoundResponse response = round.response();
        boolean toGive = response.unallocated() > 0;
        if (toGive) {
            allocate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (response.submitted() == response.all()) {
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        Div buttons = new Div();
        buttons.addClassName("pl-actions");
        switch (round.state()) {
            case OPEN -> {
                add(new Paragraph("There is nothing to allocate: the %s yet."
                        .formatted(round.kind() == RoundKind.CENSUS ? "cohort is not frozen" : "sample is not drawn")));
                buttons.add(RoundLinks.button(NextStep.first(round.id(), round.kind())));
            }
            case DRAWN -> {
                add(new Paragraph("%d cases are %s.%s"
                        .formatted(
                                response.all(),
                                round.kind() == RoundKind.CENSUS ? "in the census" : "drawn",
                                RoundWords.deadline(round))));
                add(new Paragraph("Nobody gets a case of their own team or their own work."));
                buttons.add(allocate);
                targeted(round, buttons, target);
            }
            case ALLOCATED -> {
                add(new ResponseBar(response), new Paragraph(given(response)));
                if (toGive) {
                    buttons.add(allocate);
                }
                targeted(round, buttons, target);
                buttons.add(close);
            }
            case CLOSED -> add(new ResponseBar(response), new Paragraph("The round is closed. Its grades are final."));
        }
        add(buttons);
    }

    /** A census has every child of its cohort: nobody can be added. */
    private static void targeted(RoundView round, Div buttons, Button target) {
        if (round.kind() != RoundKind.CENSUS) {
            buttons.add(target);
        }
    }

    private static String given(RoundResponse response) {
        return response.unallocated() == 0
                ? "Every audit has an auditor. %d are started.".formatted(response.started())
                : "%d have no auditor; the list says why.".formatted(response.unallocated());
    }
}

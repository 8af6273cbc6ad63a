package org.plumbline.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.access.TeamView;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.intake.upload.ProposedCover;

/** Asks of which types the files hold every event; they only add some until the person says otherwise. */
class CoverFields extends Section {

    private final List<CoverRow> rows;
    private final Consumer<List<TypeCover>> changed;
    private boolean together;

    CoverFields(List<ProposedCover> proposed, List<TeamView> teams, Consumer<List<TypeCover>> changed) {
        this.changed = changed;
        H2 heading = new H2("Is every event in the files?");
        heading.addClassName("pl-section-title");
        heading.setId("cover");
        getElement().setAttribute("aria-labelledby", "cover");
        rows = proposed.stream()
                .map(each -> new CoverRow(each, teams, this::changed))
                .toList();
        Div buttons = new Div(
                new Button("All complete, as proposed", click -> all(CoverRow::takeProposal)),
                new Button("All only additions", click -> all(CoverRow::takeAdditions)));
        buttons.addClassName("pl-actions");
        Div list = new Div();
        list.addClassName("pl-cover");
        rows.forEach(list::add);
        add(
                heading,
                new Paragraph(
                        "Where every event of a type is in the files, a child without one counts as one for whom it"
                                + " was not done. Where they only add some, that is not known, and raises no flag."
                                + " The day proposed is that of the earliest event."),
                buttons,
                list);
        setVisible(!proposed.isEmpty());
    }

    private void all(Consumer<CoverRow> take) {
        together = true;
        rows.forEach(take);
        together = false;
        changed();
    }

    private void changed() {
        if (!together) {
            changed.accept(
                    rows.stream().map(CoverRow::cover).flatMap(Optional::stream).toList());
        }
    }
}

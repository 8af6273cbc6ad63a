package org.plumbline.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.EnteredEvent;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.casefile.entry.EntryOutcome;
import org.plumbline.casefile.entry.EntryPage;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;

/** What was entered by hand on a case, each to be corrected or taken back, and the form for more. Only for who may enter. */
public class EnteredPanel extends Section {

    private final EnteredEvents entries;
    private final String caseId;
    private final Consumer<String> changed;
    private final EntryPage page;

    /**
     * The panel for a case.
     *
     * @param changed takes a sentence about what came of a change, so that the page shows the case again
     */
    public EnteredPanel(EnteredEvents entries, String caseId, Consumer<String> changed) {
        this.entries = entries;
        this.caseId = caseId;
        this.changed = changed;
        this.page = entries.of(caseId);
        H2 heading = new H2("Entered by hand");
        heading.setId("entered");
        heading.addClassName("pl-section-title");
        getElement().setAttribute("aria-labelledby", "entered");
        Button enter = new Button(
                "Enter an event",
                click -> new EntryDialog(page.events(), entry -> entries.enter(caseId, entry), this::entered).open());
        Div actions = new Div(enter);
        actions.addClassName("pl-actions");
        add(heading, list(), actions);
    }

    private Component list() {
        List<EnteredEvent> all = page.entered();
        if (all.isEmpty()) {
            return new Paragraph(
                    "Nothing. Supervision, oversight, minutes, core groups and other steps that no import brings can be entered here.");
        }
        UnorderedList list = new UnorderedList();
        all.forEach(each -> list.add(item(each)));
        return list;
    }

    private ListItem item(EnteredEvent entered) {
        String details = EventWords.details(entered.event());
        String what = entered.event().type().label() + " of "
                + Dates.day(entered.event().date());
        EnteredEvent.Earlier earlier = entered.corrects();
        ListItem item = new ListItem(new Span("%s%s, entered %s by %s%s "
                .formatted(
                        what,
                        details.isEmpty() ? "" : " (" + details + ")",
                        EnglishDates.dayAndTime(entered.at()),
                        entered.by(),
                        earlier == null
                                ? ""
                                : ", correcting what %s entered %s"
                                        .formatted(earlier.by(), EnglishDates.dayAndTime(earlier.at())))));
        if (entered.mayChange()) {
            item.add(
                    small("Correct", "Correct the " + what, () -> correct(entered)),
                    small("Take back", "Take back the " + what, () -> confirm(entered, what)));
        }
        return item;
    }

    private static Button small(String text, String label, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }

    private void correct(EnteredEvent entered) {
        UUID id = UUID.fromString(entered.event().id());
        new EntryDialog(page.events(), entry -> entries.correct(caseId, id, entry), this::entered)
                .correcting(entered.event())
                .open();
    }

    private void confirm(EnteredEvent entered, String what) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Take this entry back?");
        dialog.setText(what + " no longer counts. That it was entered and taken back stays in the trail.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Take back");
        dialog.addConfirmListener(event -> {
            entries.takeBack(caseId, UUID.fromString(entered.event().id()));
            changed.accept("Taken back. The flags of the case were worked out again.");
        });
        dialog.open();
    }

    private void entered(EntryOutcome.Entered entered) {
        changed.accept(
                "Entered. The flags of the case were worked out again as of %s; what lies after that day counts when newer data comes."
                        .formatted(Dates.day(entered.asOf())));
    }
}

package org.plumbline.ui.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.plumbline.council.LimitDecision;
import org.plumbline.council.LimitRow;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.StackedTable;

/** The proposals that nobody has agreed to yet. */
final class WaitingLimits extends Section {

    WaitingLimits(
            List<LimitRow> rows,
            LimitWords words,
            boolean mayDecide,
            Consumer<LimitRow> agree,
            Consumer<LimitRow> withdraw) {
        addClassName("pl-tile");
        StackedTable table = new StackedTable(
                "They do not count yet",
                "Id",
                "Step",
                "Now",
                "Proposed",
                "Who and why",
                mayDecide ? "Decide" : "State");
        for (LimitRow row : rows) {
            LimitDecision waiting = Objects.requireNonNull(row.waiting());
            table.row(
                    new Span(row.pack().id()),
                    new Span(words.name(row)),
                    new Span(row.pack().unit().words(row.today())),
                    new Span(LimitWords.decided(row.pack(), waiting)),
                    new Span(LimitWords.who(waiting)),
                    mayDecide ? decide(row, words, agree, withdraw) : new Span("Waits for a second person"));
        }
        add(new H2("Waiting for a second person"), table);
    }

    private static Component decide(
            LimitRow row, LimitWords words, Consumer<LimitRow> agree, Consumer<LimitRow> withdraw) {
        Div buttons = new Div();
        buttons.addClassName("pl-actions");
        if (row.waitsForMe()) {
            Button yes = new PrimaryButton("Agree", () -> agree.accept(row));
            yes.setAriaLabel("Agree to the limit of " + words.title(row));
            buttons.add(yes);
        }
        Button no = new OnceButton("Withdraw", () -> withdraw.accept(row));
        no.setAriaLabel("Withdraw the limit of " + words.title(row));
        buttons.add(no);
        return buttons;
    }
}

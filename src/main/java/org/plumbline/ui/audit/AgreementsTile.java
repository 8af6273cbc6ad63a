package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.desk.Agreements;
import org.plumbline.audit.form.AgreementRow;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.form.OnceButton;

/** Mitigations of critical flags that wait for the person to agree. */
@org.springframework.stereotype.Component
class AgreementsTile implements HomeTile {

    private final Agreements agreements;
    private final ListedNumbers numbers;

    AgreementsTile(Agreements agreements, ListedNumbers numbers) {
        this.agreements = agreements;
        this.numbers = numbers;
    }

    @Override
    public String title() {
        return "Critical flags to agree";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.QA_LEAD) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        List<AgreementRow> waiting = agreements.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div();
        waiting.forEach(row -> all.add(card(row)));
        return Optional.of(all);
    }

    private Component card(AgreementRow row) {
        MitigationReason reason = row.reason();
        Paragraph outcome = new Paragraph();
        outcome.getElement().setAttribute("role", "status");
        Div buttons = new Div();
        buttons.addClassName("pl-actions");
        buttons.add(
                new OnceButton("I agree", () -> showResult(buttons, outcome, agreements.agree(row.flagId()))),
                new OnceButton("I do not agree", () -> showResult(buttons, outcome, agreements.decline(row.flagId()))));
        Div card = new Div(
                new H3(row.name() + ", case " + row.shortCode()),
                numbers.of(row.caseId()),
                new Paragraph(row.text()),
                new Paragraph("%s says that it does not count: %s. %s"
                        .formatted(row.mitigatedBy(), reason == null ? "" : reason.label(), row.explanation())),
                buttons,
                outcome);
        card.addClassName("pl-flag");
        return card;
    }

    private static void showResult(Div buttons, Paragraph outcome, Reply reply) {
        outcome.setText(
                switch (reply) {
                    case Reply.Done done -> done.message();
                    case Reply.Refused refused -> String.join(" ", refused.problems());
                });
        buttons.setVisible(false);
    }
}

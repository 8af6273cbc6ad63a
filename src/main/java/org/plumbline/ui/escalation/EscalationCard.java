package org.plumbline.ui.escalation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.form.Reply;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.audit.question.AlertWords;
import org.plumbline.ui.form.AskedNames;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;

/** One alert: which child, what was found, whom the auditor told, by when; and where the head of service acknowledges. */
final class EscalationCard extends Div {

    private final Escalations escalations;
    private final AlertView alert;
    private final Paragraph now = new Paragraph();

    EscalationCard(EscalationRow row, String team, Actor actor, Component number, Escalations escalations) {
        this.escalations = escalations;
        this.alert = row.alert();
        addClassName("pl-flag");
        now.getElement().setAttribute("role", "status");
        now.setText("%s %s".formatted(AlertWords.sent(alert), AlertWords.outcome(alert)));
        add(new H3("Case " + row.shortCode() + ", " + team));
        if (alert.state() == AlertState.OPEN_LATE) {
            Paragraph late = new Paragraph("Late: to be acknowledged at once");
            late.addClassNames("pl-note", "pl-note-needed");
            add(late);
        }
        String reminders = AlertWords.reminders(alert);
        if (!reminders.isEmpty()) {
            add(new Paragraph(reminders));
        }
        add(
                new Paragraph(AlertWords.found(alert)),
                new Paragraph(AlertWords.spoken(alert)),
                now,
                number,
                links(row, actor));
        if (actor.has(Role.SERVICE_HEAD)) {
            add(alert.state() == AlertState.WITHDRAWN ? read() : acknowledge());
        }
    }

    private static Component links(EscalationRow row, Actor actor) {
        Div links = new Div(
                new Span("Audit " + row.reference() + (row.auditor() == null ? "" : ", auditor " + row.auditor())));
        links.addClassName("pl-actions");
        EscalationLinks.caseFile("Open the case", row, actor).ifPresent(links::add);
        EscalationLinks.certificate("Grade certificate", row, actor).ifPresent(links::add);
        return links;
    }

    private Component acknowledge() {
        TextArea done = new TextArea("What did you do?");
        done.setHelperText("Kept in the register. Without names");
        HeldForm form = new HeldForm();
        AskedNames names = new AskedNames(() -> done.setInvalid(false));
        form.add(form.hold(done), names, new PrimaryButton("Acknowledge", () -> acknowledge(form, done, names)));
        return form;
    }

    private void acknowledge(HeldForm form, TextArea done, AskedNames names) {
        switch (escalations.acknowledge(alert.id(), names.words(done.getValue()))) {
            case Reply.Done stored -> {
                form.setVisible(false);
                now.setText(stored.message());
            }
            case Reply.Refused refused -> {
                done.setErrorMessage(String.join(" ", refused.problems()));
                done.setInvalid(true);
                done.focus();
                names.ask(refused.names());
            }
        }
    }

    private Component read() {
        Div place = new Div();
        place.add(new OnceButton("I have read that it is withdrawn", () -> {
            Reply reply = escalations.acknowledge(alert.id(), OwnWords.of(""));
            place.setVisible(!(reply instanceof Reply.Done));
            now.setText(
                    switch (reply) {
                        case Reply.Done stored -> stored.message();
                        case Reply.Refused refused -> String.join(" ", refused.problems());
                    });
        }));
        return place;
    }
}

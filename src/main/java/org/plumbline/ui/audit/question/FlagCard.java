package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.AskedNames;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.TypedText;
import org.plumbline.ui.part.EventWords;
import org.plumbline.ui.part.Reference;
import org.plumbline.ui.part.SeverityBadge;

/** One drift flag of the case beside a question: its sentence, its events, and what the auditor says of it. */
public final class FlagCard extends Div {

    /** What the auditor can say about a flag. */
    public interface Mitigation {

        /** Says why it does not count. */
        Reply mitigate(DeskFlag flag, @Nullable MitigationReason reason, OwnWords text);

        /** Takes that back. */
        Reply withdraw(DeskFlag flag);
    }

    private final Explanations explanations;
    private final boolean editable;
    private final Mitigation mitigation;
    private final Paragraph outcome = new Paragraph();
    private final AskedNames names = new AskedNames(() -> outcome.setText(""));
    private DeskFlag flag;

    FlagCard(Explanations explanations, DeskFlag flag, boolean editable, Mitigation mitigation) {
        this.explanations = explanations;
        this.flag = flag;
        this.editable = editable;
        this.mitigation = mitigation;
        addClassName("pl-flag");
        outcome.getElement().setAttribute("role", "status");
        build();
    }

    /** Shows where the flag is now; a card to which nothing happened keeps what is being written in it. */
    void show(DeskFlag now) {
        if (now.id().equals(flag.id()) && !now.equals(flag)) {
            flag = now;
            if (flag.reason() != null) {
                explanations.stored(flag.id());
            }
            build();
        }
    }

    private void build() {
        removeAll();
        outcome.setText("");
        H4 title = new H4(flag.name());
        Div head = new Div(new SeverityBadge(flag.severity()), title, new Reference(flag.pattern()));
        head.addClassName("pl-flag-head");
        add(head, new Paragraph(flag.text()));
        if (!flag.evidence().isEmpty()) {
            add(events());
        }
        add(state());
        if (editable && flag.suppressedBy() == null) {
            add(flag.reason() == null ? form() : withdraw());
        }
        add(outcome);
    }

    private Component events() {
        UnorderedList list = new UnorderedList();
        flag.evidence().forEach(event -> list.add(new ListItem(EventWords.evidence(event))));
        return new NativeDetails("Events behind it", list);
    }

    private Component state() {
        Paragraph state = new Paragraph(FlagWords.state(flag));
        state.addClassName("pl-flag-state");
        return state;
    }

    private Component form() {
        Select<MitigationReason> reason = new Select<>();
        reason.setLabel("Why the flag does not count here");
        reason.setItems(MitigationReason.values());
        reason.setItemLabelGenerator(MitigationReason::label);
        TextArea text = new TextArea("Explain it");
        text.setHelperText("What you saw in the record; no names");
        Explanations.Explanation written = explanations.of(flag.id());
        reason.setValue(written.reason());
        text.setValue(written.text());
        Runnable explain =
                () -> explanations.write(flag.id(), new Explanations.Explanation(reason.getValue(), text.getValue()));
        reason.addValueChangeListener(change -> explain.run());
        text.addValueChangeListener(change -> explain.run());
        TypedText.send(text, explain);
        Button store = new OnceButton(
                "Say that it does not count",
                () -> showResult(mitigation.mitigate(flag, reason.getValue(), names.words(text.getValue()))));
        Div form = new Div(reason, text, names, store);
        form.addClassName("pl-form");
        form.getElement().setAttribute("data-held", true);
        NativeDetails details = new NativeDetails("It does not count in this case", form);
        details.setOpen(!written.equals(Explanations.Explanation.NONE));
        return details;
    }

    private Component withdraw() {
        Button button = new OnceButton("Take this back", () -> showResult(mitigation.withdraw(flag)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void showResult(Reply reply) {
        outcome.setText("");
        if (reply instanceof Reply.Refused refused) {
            outcome.setText(String.join(" ", refused.problems()));
            names.ask(refused.names());
        }
    }
}

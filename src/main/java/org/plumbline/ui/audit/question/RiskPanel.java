package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.RiskResult;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.AskedNames;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.NameNote;
import org.plumbline.ui.form.PrimaryButton;

/**
 * The question that is always in reach: is there an immediate risk to the child, whom did the auditor speak to, and has
 * the head of service been alerted?
 */
public final class RiskPanel extends NativeDetails {

    /** What the panel asks of the desk. */
    public interface Desk {

        /** Stores the answer. */
        RiskResult store(RiskInput input);

        /** Alerts the head of service. */
        Reply alert();

        /** Takes the alert back. */
        Reply withdraw(OwnWords reason);

        /** Says of words that they identify nobody. */
        Reply keep(String words);

        /** Shows everywhere what came of it; the message is empty when nothing was stored. */
        void came(String message);
    }

    /** What it asks. */
    public static final String QUESTION = "Did you find an immediate risk to the child?";

    private final Desk desk;
    private final boolean mayAlert;
    private final Duration alertedAfter;
    private final RadioButtonGroup<Boolean> found = new RadioButtonGroup<>(QUESTION);
    private final Paragraph state = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private final RiskFields fields;
    private final Button alert = new PrimaryButton("Alert the head of service", this::alertHead);
    private final TextArea reason = new TextArea("Why there is no immediate risk");
    private final Button withdraw = new PrimaryButton("Withdraw and tell the head of service", this::withdrawAlert);
    private final AskedNames names = new AskedNames(() -> outcome.setText(""));
    private final HeldForm back = new HeldForm(reason, names, withdraw);
    private final Div warnings = new Div();
    private List<String> refused = List.of();
    private boolean unsaved;

    public RiskPanel(DeskView view, Desk desk) {
        super("Immediate risk");
        this.desk = desk;
        this.mayAlert = view.maySignOff();
        this.alertedAfter = view.alertedAfter();
        addClassName("pl-risk");
        found.setItems(true, false);
        found.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        found.setHelperText("This is not the case record: if there is a risk, phone the head of service as well");
        found.setValue(view.risk().found());
        found.setReadOnly(!view.editable());
        found.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write();
            }
        });
        fields = new RiskFields(view.risk(), this::write);
        fields.setReadOnly(!view.editable());
        state.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("role", "alert");
        reason.setHelperText("The head of service reads it. Without names");
        back.hold(reason);
        warnings.addClassName("pl-notes");
        warnings.getElement().setAttribute("role", "status");
        Div content = new Div(found, state, fields, warnings, alert, back, outcome);
        content.addClassName("pl-risk-content");
        setContent(content);
        show(view.risk(), view.alert());
    }

    /** Shows what is known now, and leaves the fields as they are. */
    public void show(RiskView risk, @Nullable AlertView last) {
        boolean alerted = last != null && last.state() != AlertState.WITHDRAWN;
        boolean yes = Boolean.TRUE.equals(found.getValue());
        setSummaryText("Immediate risk: " + summary(risk, alerted));
        fields.setVisible(yes);
        alert.setVisible(mayAlert && yes && !alerted);
        back.setVisible(mayAlert && alerted && !yes);
        state.setText(last != null && (alerted || !yes) ? known(last) : yes ? waits() : "");
        state.setVisible(!state.getText().isEmpty());
        warnings.removeAll();
        risk.names().forEach(warning -> warnings.add(new NameNote(warning, desk::keep)));
    }

    private static String summary(RiskView risk, boolean alerted) {
        if (risk.found() == null) {
            return "not answered yet";
        }
        if (!risk.found()) {
            return "none found";
        }
        return alerted ? "found, the head of service is alerted" : "found, the head of service is not alerted yet";
    }

    private static String known(AlertView alert) {
        String phone = alert.state().open() ? " Phone them as well." : "";
        return "%s %s%s".formatted(AlertWords.sent(alert), AlertWords.outcome(alert), phone);
    }

    private String waits() {
        return ("The head of service is not alerted yet. Say what the risk is and whom you spoke to, then alert them. It"
                        + " happens by itself when you leave this page, or %s after you chose Yes.")
                .formatted(AlertWords.minutes(alertedAfter));
    }

    private void write() {
        unsaved = true;
        save();
    }

    /** Stores what is not stored yet; what cannot be stored stays in its field until the next time. */
    public void save() {
        Boolean yes = found.getValue();
        if (!unsaved || yes == null) {
            return;
        }
        outcome.setText("");
        switch (desk.store(fields.written(yes))) {
            case RiskResult.Stored(String message, Map<RiskResult.Detail, String> problems) -> {
                stored();
                fields.mark(problems);
                unsaved = !problems.isEmpty();
                desk.came(message);
            }
            case RiskResult.Refused(List<String> problems) -> {
                refused = problems;
                desk.came("");
            }
        }
    }

    private void stored() {
        unsaved = false;
        refused = List.of();
    }

    private void alertHead() {
        save();
        settle(problem().map(Reply::refused).orElseGet(desk::alert));
    }

    private void withdrawAlert() {
        settle(desk.withdraw(names.words(reason.getValue())));
    }

    private void settle(Reply reply) {
        switch (reply) {
            case Reply.Done done -> {
                stored();
                reason.clear();
                outcome.setText("");
                desk.came(done.message());
            }
            case Reply.Refused problems -> {
                outcome.setText(String.join(" ", problems.problems()));
                names.ask(problems.names());
            }
        }
    }

    /** What is written here and not stored, in sentences that say what to do; empty when all is. */
    public Optional<String> problem() {
        if (!refused.isEmpty()) {
            return Optional.of(String.join(" ", refused));
        }
        Optional<String> ofFields = Boolean.TRUE.equals(found.getValue()) ? fields.problem() : Optional.empty();
        return ofFields.isPresent() || !unsaved ? ofFields : Optional.of("The answer about immediate risk.");
    }

    /** Opens the panel and brings the person to it, on a page that is being opened once its parts are in their places. */
    public void reach() {
        setOpen(true);
        found.getElement()
                .executeJs("const go = tries => {"
                        + " const box = this.querySelector('[checked] input, input[type=radio]');"
                        + " if (box?.offsetParent) { this.scrollIntoView({block: 'center'}); box.focus(); }"
                        + " else if (tries) { setTimeout(() => go(tries - 1), 50); } };"
                        + " go(60)");
    }
}

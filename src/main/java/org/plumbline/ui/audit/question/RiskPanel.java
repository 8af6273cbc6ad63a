package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.part.Dates;

/** The question that is always in reach: is there an immediate risk to the child, and whom did the auditor speak to? */
public final class RiskPanel extends NativeDetails {

    /** Stores the answer, and shows what came of it. */
    public interface Store {
        Reply risk(RiskInput input);
    }

    private final Store store;
    private final RadioButtonGroup<Boolean> found =
            new RadioButtonGroup<>("Did you find an immediate risk to the child?");
    private final TextArea note = new TextArea("What the risk is");
    private final TextField spokenTo = new TextField("Who did you speak to?");
    private final DatePicker spokenDay = Dates.picker("On which day?");
    private final TimePicker spokenTime = new TimePicker("At what time?");
    private final Paragraph clock = new Paragraph();
    private final Div more = new Div();
    private boolean unsaved;

    public RiskPanel(RiskView risk, boolean editable, Store store) {
        super("Immediate risk");
        this.store = store;
        addClassName("pl-risk");
        found.setItems(true, false);
        found.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        found.setHelperText("Yes alerts the head of service at once. This is not the case record: phone them as well");
        note.setHelperText("Without names");
        spokenTo.setHelperText("Their role, such as: head of service");
        spokenTime.setLocale(Locale.UK);
        more.add(clock, note, spokenTo, spokenDay, spokenTime);
        more.addClassName("pl-form");
        Div content = new Div(found, more);
        content.addClassName("pl-risk-content");
        setContent(content);
        fill(risk);
        TypedText.send(note, () -> write(true));
        TypedText.send(spokenTo, () -> write(true));
        List<HasValue<?, ?>> fields = List.of(found, note, spokenTo, spokenDay, spokenTime);
        fields.forEach(field -> {
            field.setReadOnly(!editable);
            field.addValueChangeListener(change -> write(change.isFromClient()));
        });
        show(risk);
    }

    private void fill(RiskView risk) {
        found.setValue(risk.found());
        note.setValue(risk.note());
        spokenTo.setValue(risk.spokenTo());
        Instant spoken = risk.spokenAt();
        if (spoken != null) {
            spokenDay.setValue(EnglishDates.dayOf(spoken));
            spokenTime.setValue(EnglishDates.timeOf(spoken));
        }
    }

    /** Shows what is known now, and leaves the fields as they are. */
    public void show(RiskView risk) {
        setSummaryText("Immediate risk: " + state(risk));
        more.setVisible(Boolean.TRUE.equals(found.getValue()));
        Instant since = risk.escalatedAt();
        Instant known = risk.acknowledgedAt();
        clock.setText(
                known != null
                        ? risk.acknowledgedBy() + " acknowledged it on " + EnglishDates.dayAndTime(known) + "."
                        : since == null
                                ? ""
                                : "The head of service was alerted on " + EnglishDates.dayAndTime(since) + ".");
    }

    private static String state(RiskView risk) {
        if (risk.found() == null) {
            return "not answered yet";
        }
        return risk.found() ? "found" : "none found";
    }

    private void write(boolean byPerson) {
        if (byPerson && found.getValue() != null) {
            unsaved = true;
            save();
        }
    }

    /** Stores what is not stored yet; what cannot be stored stays in its field until the next time. */
    public void save() {
        Boolean yes = found.getValue();
        if (unsaved && yes != null) {
            RiskInput input = new RiskInput(yes, note.getValue(), spokenTo.getValue(), spokenAt());
            unsaved = !(store.risk(input) instanceof Reply.Done);
        }
    }

    /** Whether something is written here that could not be stored. */
    public boolean unsaved() {
        return unsaved;
    }

    private @Nullable Instant spokenAt() {
        LocalDate day = spokenDay.getValue();
        LocalTime time = spokenTime.getValue();
        return day == null || time == null ? null : EnglishDates.at(day, time);
    }

    /** Opens the panel and brings the person to it. */
    public void reach() {
        setOpen(true);
        found.getElement().executeJs("this.querySelector('[checked] input, input[type=radio]').focus()");
    }
}

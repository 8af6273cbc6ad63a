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
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.ui.part.Dates;

/** The question that is always in reach: is there an immediate risk to the child, and who was told of it? */
public final class RiskPanel extends NativeDetails {

    /** Stores the answer, and shows what came of it. */
    public interface Store {
        void risk(RiskInput input);
    }

    private static final int STORE_AFTER = 1000;

    private final Store store;
    private final RadioButtonGroup<Boolean> found =
            new RadioButtonGroup<>("Did you find an immediate risk to the child?");
    private final TextArea note = new TextArea("What the risk is");
    private final TextField toldWho = new TextField("Who did you speak to?");
    private final DatePicker toldOn = Dates.picker("On which day?");
    private final TimePicker toldAt = new TimePicker("At what time?");
    private final Paragraph clock = new Paragraph();
    private final Div more = new Div();

    public RiskPanel(RiskView risk, boolean editable, Store store) {
        super("Immediate risk");
        this.store = store;
        addClassName("pl-risk");
        found.setItems(true, false);
        found.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        found.setHelperText("Yes alerts the head of service at once. This is not the case record: phone them as well");
        note.setHelperText("Without names");
        toldWho.setHelperText("Their role, such as: head of service");
        toldAt.setLocale(Locale.UK);
        more.add(clock, note, toldWho, toldOn, toldAt);
        more.addClassName("pl-form");
        Div content = new Div(found, more);
        content.addClassName("pl-risk-content");
        setContent(content);
        fill(risk);
        Stream.of(note, toldWho).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(STORE_AFTER);
        });
        List<HasValue<?, ?>> fields = List.of(found, note, toldWho, toldOn, toldAt);
        fields.forEach(field -> {
            field.setReadOnly(!editable);
            field.addValueChangeListener(change -> write(change.isFromClient()));
        });
        tell(risk);
    }

    private void fill(RiskView risk) {
        found.setValue(risk.found());
        note.setValue(risk.note());
        toldWho.setValue(risk.toldWho());
        Instant told = risk.toldAt();
        if (told != null) {
            toldOn.setValue(Dates.dayOf(told));
            toldAt.setValue(Dates.timeOf(told));
        }
    }

    /** Shows what is known now, and leaves the fields as they are. */
    public void tell(RiskView risk) {
        setSummaryText("Immediate risk: " + state(risk));
        more.setVisible(Boolean.TRUE.equals(found.getValue()));
        Instant since = risk.escalatedAt();
        Instant known = risk.acknowledgedAt();
        clock.setText(
                known != null
                        ? risk.acknowledgedBy() + " acknowledged it on " + Dates.dayAndTime(known) + "."
                        : since == null ? "" : "The head of service was alerted on " + Dates.dayAndTime(since) + ".");
    }

    private static String state(RiskView risk) {
        if (risk.found() == null) {
            return "not answered yet";
        }
        return risk.found() ? "found" : "none found";
    }

    private void write(boolean byPerson) {
        Boolean yes = found.getValue();
        if (byPerson && yes != null) {
            store.risk(new RiskInput(yes, note.getValue(), toldWho.getValue(), told()));
        }
    }

    private @Nullable Instant told() {
        LocalDate day = toldOn.getValue();
        LocalTime time = toldAt.getValue();
        return day == null || time == null ? null : Dates.instant(day, time);
    }

    /** Opens the panel and brings the person to it. */
    public void reach() {
        setOpen(true);
        found.getElement()
                .executeJs("setTimeout(() => this.querySelector('[checked] input, input[type=radio]').focus())");
    }
}

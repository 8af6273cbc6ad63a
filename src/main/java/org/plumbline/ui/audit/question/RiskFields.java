package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.RiskResult.Detail;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.TypedText;
import org.plumbline.ui.part.Dates;

/** What is written of an immediate risk: what it is, whom the auditor spoke to, and when. */
final class RiskFields extends Div {

    private final TextArea note = new TextArea("What the risk is");
    private final TextField spokenTo = new TextField("Who did you speak to?");
    private final DatePicker spokenDay = Dates.picker("On which day?");
    private final TimePicker spokenTime = Dates.timePicker("At what time?");
    private final FieldMarks<Detail> marks = new FieldMarks<Detail>()
            .on(Detail.NOTE, note)
            .on(Detail.SPOKEN_TO, spokenTo)
            .on(Detail.SPOKEN_AT, spokenTime);

    RiskFields(RiskView risk, Runnable changed) {
        addClassName("pl-form");
        note.setHelperText("Without names");
        spokenTo.setHelperText("Their role, such as: head of service");
        note.setValue(risk.note());
        spokenTo.setValue(risk.spokenTo());
        Instant spoken = risk.spokenAt();
        if (spoken != null) {
            spokenDay.setValue(EnglishDates.dayOf(spoken));
            spokenTime.setValue(EnglishDates.timeOf(spoken));
        }
        TypedText.send(note, changed);
        TypedText.send(spokenTo, changed);
        List<HasValue<?, ?>> all = List.of(note, spokenTo, spokenDay, spokenTime);
        all.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
        spokenDay.addValidationStatusChangeListener(change -> unreadable(change.getNewStatus(), changed));
        spokenTime.addValidationStatusChangeListener(change -> unreadable(change.getNewStatus(), changed));
        add(note, spokenTo, spokenDay, spokenTime);
    }

    /** What cannot be read changes no value, and has to be said all the same. */
    private static void unreadable(boolean valid, Runnable changed) {
        if (!valid) {
            changed.run();
        }
    }

    void setReadOnly(boolean readOnly) {
        note.setReadOnly(readOnly);
        spokenTo.setReadOnly(readOnly);
        spokenDay.setReadOnly(readOnly);
        spokenTime.setReadOnly(readOnly);
    }

    /** What is in the fields, with the answer that goes with them. */
    RiskInput written(boolean found) {
        return new RiskInput(found, note.getValue(), spokenTo.getValue(), spokenAt());
    }

    private @Nullable Instant spokenAt() {
        LocalDate day = spokenDay.getValue();
        LocalTime time = spokenTime.getValue();
        return day == null || time == null ? null : EnglishDates.at(day, time);
    }

    /** Marks the fields that could not be stored, and no other. */
    void mark(Map<Detail, String> problems) {
        marks.mark(problems);
    }

    /** What of the fields is not stored, in sentences; empty when all is. */
    Optional<String> problem() {
        Optional<String> problem = marks.problem();
        if (problem.isPresent()) {
            return problem;
        }
        if (spokenDay.isInvalid() || spokenTime.isInvalid()) {
            return Optional.of("The day or the time at which you spoke to them cannot be read.");
        }
        return spokenDay.isEmpty() == spokenTime.isEmpty()
                ? Optional.empty()
                : Optional.of("Give both the day and the time at which you spoke to them.");
    }
}

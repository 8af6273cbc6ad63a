package org.plumbline.ui.casefile;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventEntry;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.entry.EntryOutcome;
import org.plumbline.ui.form.FormDialog;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;

/** Enters one event on a case: its kind, its day, and the two or three things that the patterns need to know. */
final class EntryDialog extends FormDialog {

    private final List<CaseEvent> events;
    private final Function<EventEntry, EntryOutcome> store;
    private final Consumer<EntryOutcome.Entered> done;
    private final ComboBox<EventType> type = new ComboBox<>("What happened");
    private final DatePicker date = Dates.picker("On which day");
    private final TimePicker time = Dates.timePicker("At what time (optional)");
    private final Div details = new Div();
    private final Map<String, EntryField> fields = new LinkedHashMap<>();

    EntryDialog(List<CaseEvent> events, Function<EventEntry, EntryOutcome> store, Consumer<EntryOutcome.Entered> done) {
        super("Enter an event", "Enter");
        this.events = events;
        this.store = store;
        this.done = done;
        type.setItems(EventContract.enteredByHand().stream()
                .sorted(Comparator.comparing(EventType::label))
                .toList());
        type.setItemLabelGenerator(EventType::label);
        type.addValueChangeListener(change -> showDetails());
        details.addClassName("pl-form");
        form(
                List.of("For what no import brings. No account of what was said, and no names."),
                type,
                date,
                time,
                details);
    }

    /** The same filled in with an entry that is to be corrected; its kind stays. */
    EntryDialog correcting(CaseEvent entered) {
        setHeaderTitle("Correct an entry");
        action("Correct");
        type.setValue(entered.type());
        type.setReadOnly(true);
        type.setHelperText("To change this, take the entry back and enter another");
        date.setValue(entered.date());
        time.setValue(entered.time());
        fields.forEach((key, field) -> field.fill(entered.attributes().getOrDefault(key, "")));
        begin();
        return this;
    }

    private void showDetails() {
        fields.clear();
        details.removeAll();
        type.setHelperText(type.isEmpty() ? "" : EventWords.help(type.getValue()));
        if (type.isEmpty()) {
            return;
        }
        EventContract.attributes(type.getValue()).stream()
                .filter(each -> each.kind() != Kind.KEY)
                .forEach(each -> fields.put(each.key(), EntryField.of(each, events)));
        fields.values().forEach(field -> {
            details.add(field.component());
            if (field.component() instanceof HasValue<?, ?> held) {
                hold(held);
            }
        });
    }

    @Override
    protected void save() {
        notices().clear();
        fields.values().forEach(field -> field.problem(""));
        problem(date, "");
        if (type.getValue() == null) {
            type.setErrorMessage("Choose what happened.");
            type.setInvalid(true);
            return;
        }
        Map<String, String> attributes = new HashMap<>();
        fields.forEach((key, field) -> attributes.put(key, field.value()));
        switch (store.apply(new EventEntry(type.getValue(), date.getValue(), time.getValue(), attributes))) {
            case EntryOutcome.Entered entered -> {
                close();
                done.accept(entered);
            }
            case EntryOutcome.Refused refused -> show(refused);
        }
    }

    private void show(EntryOutcome.Refused refused) {
        refused.problems().forEach(problem -> {
            EntryField field = fields.get(problem.field());
            if (field != null) {
                field.problem(problem.sentence());
            } else {
                problem(date, problem.sentence());
            }
        });
        notices()
                .problems(refused.problems().stream()
                        .map(problem ->
                                (fields.containsKey(problem.field()) ? EventWords.label(problem.field()) + ": " : "")
                                        + problem.sentence())
                        .toList());
    }

    private static void problem(DatePicker picker, String sentence) {
        picker.setErrorMessage(sentence);
        picker.setInvalid(!sentence.isEmpty());
    }
}

package org.plumbline.ui.casefile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventAttribute.Kind;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EventWords;

/** The field for one attribute of an event, as its kind in the contract has it. */
final class EntryField {

    private final Component component;
    private final Function<Component, String> value;
    private final boolean isPerson;

    private EntryField(Component component, Function<Component, String> value) {
        this(component, value, false);
    }

    private EntryField(Component component, Function<Component, String> value, boolean isPerson) {
        this.component = component;
        this.value = value;
        this.isPerson = isPerson;
    }

    /** The field of the attribute on a case with these events. */
    static EntryField of(EventAttribute attribute, List<CaseEvent> events) {
        String label = EventWords.label(attribute.key()) + (attribute.required() ? "" : " (optional)");
        return switch (attribute.kind()) {
            case FLAG -> select(label, List.of("Y", "N"), one -> EventWords.value(attribute, one));
            case CHOICE -> select(label, attribute.values(), one -> EventWords.value(attribute, one));
            case REFERENCE -> reference(label, attribute, events);
            case DATE, PAST -> {
                DatePicker picker = Dates.picker(label);
                yield new EntryField(
                        picker,
                        field -> picker.getValue() == null
                                ? ""
                                : picker.getValue().toString());
            }
            default -> text(label, attribute.kind());
        };
    }

    private static EntryField select(String label, List<String> values, Function<String, String> words) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(one -> one == null ? "" : words.apply(one));
        return new EntryField(select, field -> select.getValue() == null ? "" : select.getValue());
    }

    private static EntryField reference(String label, EventAttribute attribute, List<CaseEvent> events) {
        EventType type = attribute.of();
        String key = type == null ? null : EventContract.idKey(type);
        Map<String, String> choices = new TreeMap<>();
        events.stream()
                .filter(event -> event.type() == type && key != null && event.attribute(key) != null)
                .forEach(event -> choices.put(event.attributes().getOrDefault(key, ""), words(event)));
        List<String> newestFirst = events.reversed().stream()
                .map(event -> key == null ? "" : event.attributes().getOrDefault(key, ""))
                .filter(choices::containsKey)
                .distinct()
                .toList();
        EntryField field = select(label, newestFirst, one -> choices.getOrDefault(one, one));
        if (newestFirst.size() == 1 && field.component instanceof Select<?>) {
            field.choose(newestFirst.getFirst());
        }
        return field;
    }

    @SuppressWarnings("unchecked")
    private void choose(String only) {
        ((AbstractField<?, String>) component).setValue(only);
    }

    private static String words(CaseEvent event) {
        String details = EventWords.details(event);
        return event.type().label() + " of " + Dates.day(event.date())
                + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static EntryField text(String label, Kind kind) {
        TextField field = new TextField(label);
        field.setMaxLength(60);
        field.setHelperText(
                switch (kind) {
                    case PERSON -> "Name or number as in the case system; only a pseudonym is kept";
                    case TIME -> "As HH:mm";
                    case COUNT -> "A whole number";
                    default -> "A word or two; no names";
                });
        return new EntryField(field, same -> field.getValue(), kind == Kind.PERSON);
    }

    /** Fills in what was entered before; of a worker only a pseudonym was kept, which is left as it is. */
    void fill(String before) {
        if (before.isEmpty()) {
            return;
        }
        switch (component) {
            case DatePicker picker -> picker.setValue(LocalDate.parse(before));
            case TextField field when isPerson -> field.setHelperText("Leave empty to keep who was entered");
            case TextField field -> field.setValue(before);
            default -> choose(before);
        }
    }

    Component component() {
        return component;
    }

    String value() {
        return value.apply(component);
    }

    /** Says what is wrong beside the field; an empty sentence takes it away. */
    void problem(String sentence) {
        if (component instanceof HasValidation validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(!sentence.isEmpty());
        }
    }
}

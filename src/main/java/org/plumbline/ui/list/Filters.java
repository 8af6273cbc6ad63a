package org.plumbline.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields over a list that narrow it; their values are in the address. */
public final class Filters extends Div {

    private static final int LONGEST_TEXT = 100;

    private final AddressState address;
    private final Runnable changed;
    private final Div fields = new Div();
    private final Paragraph unknown = new Paragraph();
    private boolean reading;

    /**
     * No field yet.
     *
     * @param changed shows the list when a person has changed a field
     */
    public Filters(AddressState address, Runnable changed) {
        this.address = address;
        this.changed = changed;
        fields.addClassName("pl-filters");
        unknown.addClassNames("pl-note", "pl-note-warning");
        unknown.getElement().setAttribute("role", "status");
        unknown.setVisible(false);
        add(unknown, fields);
    }

    /** The word of a constant in an address, such as {@code not-signed-off}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A choice among the items that the field has by now.
     *
     * @param words what stands for an item in the address
     */
    public <V, F extends Component & HasValue<?, V> & HasListDataView<V, ?>> Filters choice(
            String key, F field, Function<V, String> words) {
        return keep(key, field, words, word -> field.getListDataView()
                .getItems()
                .filter(item -> words.apply(item).equalsIgnoreCase(word))
                .findFirst());
    }

    /** A box to tick. */
    public Filters tick(String key, Checkbox box) {
        return keep(key, box, ticked -> ticked ? "yes" : "no", word -> switch (word) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** Words or part of a code to look for, never a name. */
    public Filters text(String key, TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_TEXT);
        return keep(key, field, Function.identity(), word -> Optional.of(word)
                .filter(text -> text.length() <= LONGEST_TEXT));
    }

    /** Something else among the fields, such as a link. */
    public Filters with(Component other) {
        fields.add(other);
        return this;
    }

    private <V, F extends Component & HasValue<?, V>> Filters keep(
            String key, F field, Function<V, String> write, Function<String, Optional<V>> read) {
        @Nullable V usual = field.getValue();
        address.keep(
                key,
                () -> {
                    V value = field.getValue();
                    return value == null || value.equals(usual) ? null : write.apply(value);
                },
                word -> {
                    Optional<V> value = word == null ? Optional.empty() : read.apply(word);
                    field.setValue(value.orElse(usual));
                    return word == null || value.isPresent();
                });
        field.addValueChangeListener(change -> {
            if (!reading) {
                unknown.setVisible(false);
                changed.run();
                address.write();
            }
        });
        fields.add(field);
        return this;
    }

    /** Sets every field, and whatever else the address keeps, as it says. */
    public void read(Location location) {
        reading = true;
        List<String> keys;
        try {
            keys = address.read(location);
        } finally {
            reading = false;
        }
        unknown.setVisible(!keys.isEmpty());
        unknown.setText(
                "Part of the address is not known here and is left out: %s.".formatted(String.join(", ", keys)));
    }
}

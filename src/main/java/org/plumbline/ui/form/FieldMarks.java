package org.plumbline.ui.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says what stands against what is in a form: at each field its own sentence. What a field finds wrong by itself, such as a
 * day that cannot be read, is left alone.
 *
 * @param <K> what the fields are called
 */
public final class FieldMarks<K> {

    private final Map<K, HasValidation> fields = new LinkedHashMap<>();
    private Map<K, String> marked = Map.of();

    /** Marks a field from now on; the first one added is the first that {@link #focus} leads to. */
    public FieldMarks<K> on(K key, HasValidation field) {
        fields.put(key, field);
        return this;
    }

    /** Marks the fields that are named, each with its sentence, and no other. */
    public void mark(Map<K, String> problems) {
        fields.forEach((key, field) -> {
            String problem = problems.get(key);
            if (problem != null || marked.containsKey(key)) {
                field.setErrorMessage(problem);
                field.setInvalid(problem != null);
            }
        });
        marked = problems;
    }

    /** Whether what is typed again is the same; otherwise the second field says so, and the person is brought to it. */
    public static boolean same(PasswordField one, PasswordField again, String problem) {
        boolean same = one.getValue().equals(again.getValue());
        again.setErrorMessage(same ? null : problem);
        again.setInvalid(!same);
        if (!same) {
            again.focus();
        }
        return same;
    }

    /** Whether a field has something in it; otherwise it says what to do, and the person is brought to it. */
    public static <F extends HasValue<?, ?> & HasValidation & Focusable<?>> boolean given(F field, String problem) {
        boolean given = !field.isEmpty();
        field.setErrorMessage(given ? null : problem);
        field.setInvalid(!given);
        if (!given) {
            field.focus();
        }
        return given;
    }

    /** What is marked, in sentences that say what to do; empty when nothing is. */
    public Optional<String> problem() {
        return marked.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", marked.values()));
    }

    /** Brings the person to the first field that is marked; nowhere when none is. */
    public void focus() {
        fields.entrySet().stream()
                .filter(each -> marked.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}

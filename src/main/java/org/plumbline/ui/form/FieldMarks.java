package org.plumbline.ui.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
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

package org.plumbline.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form whose fields are stored by its button alone: leaving the page with something written in them asks first. */
public class HeldForm extends Div implements BeforeLeaveObserver {

    /** What each field held when the person came to it. */
    private final Map<HasValue<?, ?>, @Nullable Object> before = new HashMap<>();

    private final Leaving leaving = new Leaving(this, () -> {}, this::written);

    /** A form with these parts, whichever they are. */
    public HeldForm(Component... parts) {
        super(parts);
        addClassName("pl-form");
        getElement().setAttribute("data-held", true);
    }

    /** Minds what is written in a field from now on. */
    public final <F extends HasValue<?, ?>> F hold(F field) {
        if (field instanceof TextFieldBase<?, ?> box) {
            send(box);
        }
        before.put(field, field.getValue());
        return field;
    }

    @SuppressWarnings("unchecked")
    private static void send(TextFieldBase<?, ?> box) {
        if (box.getValue() instanceof String) {
            TypedText.send((TextFieldBase<?, String>) box, () -> {});
        }
    }

    /** What the fields hold now is stored, or was there before the person came. */
    public final void begin() {
        before.replaceAll((field, old) -> field.getValue());
        tellBrowser(this);
    }

    /** The same of one field of a form that stores each by itself. */
    public final <F extends Component & HasValue<?, ?>> void stored(F field) {
        before.put(field, field.getValue());
        tellBrowser(field);
    }

    /** The browser asks before a page is closed or opened again, and has to know that nothing is lost by it. */
    private static void tellBrowser(Component part) {
        part.getElement().executeJs("window.plumblineSession?.stored(this)");
    }

    /** Whether the person has written something that is not stored. */
    public final boolean written() {
        return isVisible()
                && before.keySet().stream()
                        .filter(field -> field instanceof Component part && part.isAttached())
                        .anyMatch(this::written);
    }

    /** Whether the person has written something in this field that is not stored. */
    public final boolean written(HasValue<?, ?> field) {
        return !field.isEmpty() && !Objects.equals(field.getValue(), before.get(field));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (written()) {
            leaving.before(event);
        }
    }
}

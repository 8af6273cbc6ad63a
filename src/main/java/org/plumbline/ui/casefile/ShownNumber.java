package org.plumbline.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;

/** A number of the case system, and a button that copies it. */
final class ShownNumber extends Span {

    private final Button copy = new Button("Copy");

    ShownNumber(String words, String number) {
        addClassName("pl-number");
        Code code = new Code(number);
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        copy.setAriaLabel("Copy the number " + number);
        copy.getElement().executeJs("""
                this.addEventListener('click', () => navigator.clipboard?.writeText($0).then(
                    () => this.textContent = 'Copied', () => getSelection().selectAllChildren($1)))""", number, code);
        add(new Span(words), code, copy);
    }

    /** Puts the focus where the number is copied. */
    void focus() {
        copy.focus();
    }

    /** The button as one of many. */
    ShownNumber quiet() {
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return this;
    }
}

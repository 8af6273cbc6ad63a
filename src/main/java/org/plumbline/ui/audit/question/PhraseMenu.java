package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plumbline.audit.phrase.PhraseView;

/** Phrases of one's own beside a text box: put in at its end, kept from it, removed. */
final class PhraseMenu extends Div {

    private static final int SHOWN = 70;

    private final OwnPhrases own;
    private final TextArea box;
    private final Runnable changed;
    private final Span outcome = new Span();
    private final MenuItem menu;

    /** {@code changed} is called when the box holds more than before. */
    PhraseMenu(OwnPhrases own, TextArea box, Runnable changed) {
        this.own = own;
        this.box = box;
        this.changed = changed;
        addClassName("pl-phrases");
        outcome.getElement().setAttribute("role", "status");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        menu = bar.addItem("Phrases");
        add(bar, outcome);
        fill();
    }

    private void fill() {
        SubMenu items = menu.getSubMenu();
        items.removeAll();
        List<PhraseView> phrases = own.all();
        phrases.forEach(phrase -> items.addItem(shortened(phrase.words()), click -> insert(phrase.words())));
        if (!phrases.isEmpty()) {
            items.addSeparator();
        }
        items.addItem("Keep the evidence as a phrase", click -> show(own.keep(box.getValue())));
        if (!phrases.isEmpty()) {
            SubMenu remove = items.addItem("Remove a phrase").getSubMenu();
            phrases.forEach(
                    phrase -> remove.addItem(shortened(phrase.words()), click -> show(own.remove(phrase.id()))));
        }
    }

    private void insert(String words) {
        String before = box.getValue();
        box.setValue(before.isBlank() ? words : before.stripTrailing() + " " + words);
        outcome.setText("");
        changed.run();
        box.getElement()
                .executeJs("this.focus(); const end = this.value.length;"
                        + " this.inputElement.setSelectionRange(end, end)");
    }

    private void show(String sentence) {
        outcome.setText(sentence);
        fill();
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN).stripTrailing() + "…";
    }
}

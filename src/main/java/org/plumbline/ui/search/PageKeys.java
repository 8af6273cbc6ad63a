package org.plumbline.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.ui.help.HelpDialog;
import org.plumbline.ui.help.HelpPages;
import org.springframework.context.annotation.Scope;

/** Search and help on every page: two buttons, and the keys / (or Ctrl + K) and ?. */
@SpringComponent
@Scope("prototype")
public class PageKeys extends Span {

    private static final String KEY = "event.key";

    private final Finder finder;
    private final HelpPages help;
    private @Nullable String screen;
    private @Nullable DomListenerRegistration keys;

    PageKeys(Finder finder, HelpPages help) {
        this.finder = finder;
        this.help = help;
        addClassName("pl-page-keys");
        add(
                button(VaadinIcon.SEARCH, "Search", this::search),
                button(VaadinIcon.QUESTION_CIRCLE_O, "Help", this::help));
    }

    private static Button button(VaadinIcon icon, String words, Runnable action) {
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(picture, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    /** The route of the screen that is shown now. */
    public void at(Optional<String> route) {
        screen = route.orElse(null);
    }

    /** Opens the page about the screen that is shown. */
    public void help() {
        new HelpDialog(help, help.about(screen)).open();
    }

    /** Opens the search. */
    public void search() {
        new SearchDialog(finder).open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("page-keys.js");
        keys = event.getUI()
                .getElement()
                .addEventListener("keydown", press -> {
                    if (press.getEventData().get(KEY).asString().equals("?")) {
                        help();
                    } else {
                        search();
                    }
                })
                .setFilter("window.plumblinePageKeys?.take(event)")
                .addEventData(KEY);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
        }
    }
}

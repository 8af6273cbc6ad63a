package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.audit.form.DeskTheme;

/** The themes of the audit with how far each one is. */
final class ThemeNav extends Nav {

    private final OpenAudit audit;
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final Map<String, Span> progress = new LinkedHashMap<>();

    /** Tells the first question of the theme that was chosen. */
    ThemeNav(OpenAudit audit, Consumer<String> chosen) {
        this.audit = audit;
        addClassName("pl-themes");
        getElement().setAttribute("aria-label", "Themes of this audit");
        UnorderedList list = new UnorderedList();
        for (DeskTheme theme : audit.view().themes()) {
            Span name = new Span(theme.name());
            name.addClassName("pl-theme-name");
            Span far = new Span();
            NativeButton button = new NativeButton(
                    "", click -> chosen.accept(audit.questions(theme).getFirst().id()));
            button.add(name, far);
            buttons.put(theme.code(), button);
            progress.put(theme.code(), far);
            list.add(new ListItem(button));
        }
        add(list);
        audit.view().notAsked().forEach(sentence -> {
            Paragraph notAsked = new Paragraph(sentence);
            notAsked.addClassName("pl-not-asked");
            add(notAsked);
        });
        show();
    }

    /** Shows how far the themes are, and which one the person is at. */
    void show() {
        String current = audit.theme().code();
        for (DeskTheme theme : audit.view().themes()) {
            Span far = progress.get(theme.code());
            NativeButton button = buttons.get(theme.code());
            if (far == null || button == null) {
                continue;
            }
            far.setText(audit.progress(theme));
            if (theme.code().equals(current)) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        }
    }
}

package org.plumbline.ui.help;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayDeque;
import java.util.Deque;

/** A how-to page over the screen that it is about, which stays as it is. */
public final class HelpDialog extends Dialog {

    private final HelpPages pages;
    private final Div place = new Div();
    private final Button back = new Button("Back", click -> goBack());
    private final Deque<HelpPage> way = new ArrayDeque<>();

    public HelpDialog(HelpPages pages, HelpPage first) {
        this.pages = pages;
        addClassName("pl-help-dialog");
        setWidth("46rem");
        setMaxWidth("100%");
        setMaxHeight("100%");
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button close = new Button("Close", click -> close());
        RouterLink all = new RouterLink("All pages", HelpView.class);
        all.getElement().addEventListener("click", click -> close());
        add(place);
        getFooter().add(all, back, close);
        show(first);
    }

    private void show(HelpPage page) {
        way.push(page);
        back.setVisible(way.size() > 1);
        setHeaderTitle(page.title());
        place.removeAll();
        place.add(new HelpText(page, name -> pages.named(name).ifPresent(this::show)));
        place.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void goBack() {
        way.pop();
        show(way.pop());
    }
}
